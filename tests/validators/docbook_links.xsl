<?xml version="1.0" encoding="utf-8"?>
<!-- What no DocBook schema says. One line of text for every fault; nothing for a sound file. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink">
  <xsl:output method="text"/>
  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:template match="text()"/>

  <xsl:template match="*">
    <xsl:apply-templates select="." mode="check"/>
    <xsl:apply-templates select="." mode="target"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="*" mode="check"/>
  <xsl:template match="*" mode="target"/>

  <xsl:template match="*[starts-with(@xlink:href, '#')]" mode="target">
    <xsl:if test="not(key('id', substring(@xlink:href, 2)))">
      <xsl:value-of select="concat('no xml:id for the link ', @xlink:href, '&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="d:link[ancestor::d:link]" mode="check">
    <xsl:value-of select="concat('a link in a link: ', normalize-space(.), '&#10;')"/>
  </xsl:template>

  <xsl:template match="d:title[not(*) and normalize-space(.) = '']" mode="check">
    <xsl:value-of select="concat('an empty title of ', local-name(..), '&#10;')"/>
  </xsl:template>

  <xsl:template match="d:row" mode="check">
    <xsl:if test="count(d:entry | d:entrytbl) &gt; ancestor::d:tgroup[1]/@cols">
      <xsl:value-of select="concat('a row with more entries than columns: ',
                                   normalize-space(.), '&#10;')"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
