/** Приоритетные темы: making one, accepting or dismissing its proposals. */
package ru.traektoria.route.web.priority;
