/**
 * Наставничество: pairs with their order, log and outcome, and the target model of an organisation
 * (domain.md §2.4). Knows the JDK and the platform's kernel alone.
 */
package ru.traektoria.mentoring.model;
