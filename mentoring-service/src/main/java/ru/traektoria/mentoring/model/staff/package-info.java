/** Teachers and places of the staff register, as far as mentoring knows them. */
package ru.traektoria.mentoring.model.staff;
