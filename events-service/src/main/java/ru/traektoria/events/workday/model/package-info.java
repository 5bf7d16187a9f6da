/** Нерабочие дни of a municipality, without a framework. */
package ru.traektoria.events.workday.model;
