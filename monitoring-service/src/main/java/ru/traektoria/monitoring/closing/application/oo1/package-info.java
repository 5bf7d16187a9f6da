/** Строки сверки с ОО-1: the staff of schools as the state form counts it. */
package ru.traektoria.monitoring.closing.application.oo1;
