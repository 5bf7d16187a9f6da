/** What is printed here: forms and their words. */
package ru.traektoria.route.application.print;
