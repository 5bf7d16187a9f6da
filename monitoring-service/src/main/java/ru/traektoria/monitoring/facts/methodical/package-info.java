/** What is known of methodical work: activities, associations, plans, documents, the bank. */
package ru.traektoria.monitoring.facts.methodical;
