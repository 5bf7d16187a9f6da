/** Use cases of routes: find, decide, save. */
package ru.traektoria.route.application;
