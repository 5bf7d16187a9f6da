/** Чек-лист целевой модели наставничества (T2.9). */
package ru.traektoria.mentoring.model.target;
