/** Освобождения от аттестации: recorded, ended, taken back by the school. */
package ru.traektoria.route.web.exemption;
