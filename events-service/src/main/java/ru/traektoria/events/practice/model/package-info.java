/** Практики: the rules and the state of one practice, without a framework. */
package ru.traektoria.events.practice.model;
