/** Напоминания: what each feature has to remind a person of. */
package ru.traektoria.platform.web.reminder;
