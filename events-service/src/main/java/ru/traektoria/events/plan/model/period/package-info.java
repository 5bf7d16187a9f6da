/** Срок: the period of a plan item as people write it, and what it means. The JDK alone. */
package ru.traektoria.events.plan.model.period;
