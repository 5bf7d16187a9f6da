/** The data of an event read field by field, without an object for what is passed over. */
package ru.traektoria.monitoring.event.json;
