/** Открытые показатели: proposing, approving and showing them. */
package ru.traektoria.monitoring.open.application;
