/** Адресный запрос на курсы on pages, in a file and for machines. */
package ru.traektoria.route.web.order;
