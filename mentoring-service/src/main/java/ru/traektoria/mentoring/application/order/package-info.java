/** Приказы: one for several pairs, and those that were issued. */
package ru.traektoria.mentoring.application.order;
