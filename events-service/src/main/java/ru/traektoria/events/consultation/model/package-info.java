/** Консультации: the rules and the state of one consultation, without a framework. */
package ru.traektoria.events.consultation.model;
