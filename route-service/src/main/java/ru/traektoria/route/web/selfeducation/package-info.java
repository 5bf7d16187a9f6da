/** Самообразование: the list of the year, the teacher's theme and report. */
package ru.traektoria.route.web.selfeducation;
