/** What is known of places, people and their learning; Facts holds all of it under one lock. */
package ru.traektoria.monitoring.facts;
