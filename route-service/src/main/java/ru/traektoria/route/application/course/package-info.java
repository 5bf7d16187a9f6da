/** Use cases of programmes and courses: find, decide, save. */
package ru.traektoria.route.application.course;
