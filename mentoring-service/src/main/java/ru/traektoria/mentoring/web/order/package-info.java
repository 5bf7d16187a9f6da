/** Приказы о закреплении: the register, and one order for several pairs. */
package ru.traektoria.mentoring.web.order;
