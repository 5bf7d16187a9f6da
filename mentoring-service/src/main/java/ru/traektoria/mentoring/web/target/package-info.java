/** Чек-лист целевой модели over REST. */
package ru.traektoria.mentoring.web.target;
