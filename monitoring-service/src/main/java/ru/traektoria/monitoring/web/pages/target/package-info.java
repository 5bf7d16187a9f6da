/** Цели и базы. */
package ru.traektoria.monitoring.web.pages.target;
