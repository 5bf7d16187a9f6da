/** Organisations beside each other: heat map, comparison, staffing map. */
package ru.traektoria.monitoring.web.pages.map;
