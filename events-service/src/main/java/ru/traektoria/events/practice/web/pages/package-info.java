/** The pages of practices. */
package ru.traektoria.events.practice.web.pages;
