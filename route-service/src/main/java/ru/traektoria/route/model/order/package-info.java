/** Адресный запрос на курсы: what the municipality asks of those who teach (S2 task 4). */
package ru.traektoria.route.model.order;
