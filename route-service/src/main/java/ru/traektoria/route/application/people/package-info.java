/** Where teachers work today, and how far a person may see. */
package ru.traektoria.route.application.people;
