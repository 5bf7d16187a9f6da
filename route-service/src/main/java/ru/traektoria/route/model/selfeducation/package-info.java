/** Тема самообразования of a year and the report on it. */
package ru.traektoria.route.model.selfeducation;
