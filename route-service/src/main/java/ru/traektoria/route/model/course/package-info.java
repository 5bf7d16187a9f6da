/** Programmes of further education (ДПП) and the courses that teachers completed. */
package ru.traektoria.route.model.course;
