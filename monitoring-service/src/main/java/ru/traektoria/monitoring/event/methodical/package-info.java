/** What events of methodical work mean for the facts. */
package ru.traektoria.monitoring.event.methodical;
