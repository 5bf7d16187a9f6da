/** Pages of laboratories. */
package ru.traektoria.events.laboratory.web.pages;
