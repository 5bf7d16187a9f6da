/** The pages of bulletins. */
package ru.traektoria.events.bulletin.web.pages;
