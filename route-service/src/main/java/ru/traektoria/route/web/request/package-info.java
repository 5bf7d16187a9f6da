/** Заявки на курсы on pages and for machines. */
package ru.traektoria.route.web.request;
