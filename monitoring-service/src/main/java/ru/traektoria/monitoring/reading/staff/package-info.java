/** Кадры: who works where on the day, of what age, education and category, who comes and goes. */
package ru.traektoria.monitoring.reading.staff;
