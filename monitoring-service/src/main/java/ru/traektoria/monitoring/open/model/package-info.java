/** Открытые показатели: which figures a municipality shows to everybody, and who decided so. */
package ru.traektoria.monitoring.open.model;
