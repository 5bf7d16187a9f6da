/** The pages of materials. */
package ru.traektoria.events.material.web.pages;
