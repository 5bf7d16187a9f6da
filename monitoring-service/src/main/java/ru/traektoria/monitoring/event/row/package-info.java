/** How fields of an event become the columns of a row and the rows it owns. */
package ru.traektoria.monitoring.event.row;
