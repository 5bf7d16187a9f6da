/** Планы: the rules and the state of one plan, without a framework. */
package ru.traektoria.events.plan.model;
