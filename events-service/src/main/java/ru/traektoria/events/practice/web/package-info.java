/** Практики over REST and as pages. */
package ru.traektoria.events.practice.web;
