/** Сборники: the rules and the state of one, without a framework. */
package ru.traektoria.events.publication.model;
