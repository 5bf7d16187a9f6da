/** The few words that activities and associations share. Knows the JDK alone. */
package ru.traektoria.events.model;
