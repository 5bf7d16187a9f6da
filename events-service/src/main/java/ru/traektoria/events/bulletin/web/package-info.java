/** Bulletins over REST. */
package ru.traektoria.events.bulletin.web;
