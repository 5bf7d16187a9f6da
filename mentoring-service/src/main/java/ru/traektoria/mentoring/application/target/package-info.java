/** Чек-лист целевой модели. */
package ru.traektoria.mentoring.application.target;
