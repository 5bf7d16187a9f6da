/** Меры и то, что они изменили. */
package ru.traektoria.monitoring.cycle.web.pages.measure;
