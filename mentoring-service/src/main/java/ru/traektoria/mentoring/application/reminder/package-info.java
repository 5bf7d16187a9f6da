/** О чём наставничество напоминает каждому. */
package ru.traektoria.mentoring.application.reminder;
