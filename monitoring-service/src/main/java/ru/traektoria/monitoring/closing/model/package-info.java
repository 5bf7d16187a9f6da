/** Закрытие окон и годов: states and rules, without a framework. */
package ru.traektoria.monitoring.closing.model;
