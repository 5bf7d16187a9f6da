/** Закрытие окон и годов: check-lists, closing, reopening, what came after. */
package ru.traektoria.monitoring.closing.application;
