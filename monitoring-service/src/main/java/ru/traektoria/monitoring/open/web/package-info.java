/** Открытые показатели: the public page, its files, and the page on which they are decided. */
package ru.traektoria.monitoring.open.web;
