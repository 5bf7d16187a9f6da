/** Gathers expert work from banks, councils, juries and what was confirmed outside. */
package ru.traektoria.events.expert.application;
