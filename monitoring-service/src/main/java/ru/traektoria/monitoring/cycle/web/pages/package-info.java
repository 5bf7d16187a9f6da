/** Pages of the management cycle. */
package ru.traektoria.monitoring.cycle.web.pages;
