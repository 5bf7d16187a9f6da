/** Отчёт о программе адаптации: on the screen, in Word, as PDF. */
package ru.traektoria.mentoring.web.report;
