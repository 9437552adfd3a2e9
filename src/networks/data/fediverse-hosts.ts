/**
 * Hosts of the fediverse whose names do not say so, from MastodonRedirect (2026-05), yt-dlp's PeerTube instances (2026-08) and
 * awesome-lemmy-instances (2024-06). Needed when listing; who is listed is known by their host, so the worker goes without.
 */
const HOSTS = `
0.0n.ee 00000.systems 0371.uk 0ch.in 0ch.tv 0lb.be 0v0.ch 0verti.me 0w0.kr 0x000.co 0x3c.pl 0xcb.dev 0xdd.org.ru
1.federated.test.lem.rocks 100terres.com 101010.pl 1040ste.net 10base2.dev 1132don.com 1234.as 12xu.xyz 1312blogs.org
1337lemmy.com 137i.de 13bells.com 13mmy.io 19130104.xyz 1bitsquared.com 1c4ru5.live 1foo.net 1m2lab.anvil.top 21cm.ca
22x22.ru 23.illuminati.org 246135.xyz 333thats33s.cc 338338.xyz 360.cymru 366.koyomi.online 386898.xyz 3dp.chat
3rdwall.net 3zi.ru 433.world 438punk.house 4458644.xyz 4bear.com 4four.org 56k.dile-up.nl 56kbps.link 60228.dev
666.glitchwit.ch 6m.cutls.dev 6t.vc 7144.party 73-110.pl 770ml.me 7td.org 802.3ether.net 8086.net 810video.com
8bit.red 8bitar.io 8bitorbust.info 91video.online 99finches.com 9kb.me a.bloodyno.se a.brody.zone a.dissonant.dev
a.farook.org a.junimo.party a.lufimianet.jp a.n0id.space a.snuffster.pw a.tela.moe aana.site abc.mika.xyz abdl.link
aberrantwinds.bond about-the-author.online about.to.be.nota.live abpe.org abraham.su absolutelyhar.am abwesend.com
abypom.work abyss.fun abyssdomain.expert academy.garden acc4e.com ace-deec.inspe-bretagne.fr acg.mn acion.eu
ack.nerdfight.online acqrs.co.uk acra.network activitypub.academy activitypub.garmy.jp actu.blois.fr actuallyacat.com
actuallyruben.nl ad-astra.moe adhd.recipes adney.land adultswim.fan aeracode.org aether.earth aethy.com
afn.game-host.mydns.jp afternoonauthor.online afterspace.rocks agda.club agency.spaceagency.space aggregatet.org
agora.beepbird.net agora.cafe agora.echelon.pl agora.energieincomune.com agora.ilot.io agora.jkvirt.de agora.l0g.eu
agwa.name ahsocial.ar aiajp.com ailbhean.co-shaoghal.net aineias.cc ainiaan.fi aipi.video aircrew.rocks ajin.la
ajtaci.club ak.amase.cc ak.angelstrapped.com ak.appy.cat ak.auriga.dev ak.berrythelede.com ak.cute.rest ak.hieda.moe
ak.infernal.garden ak.kawen.space ak.kazuma.family ak.kumis.industries ak.pinegrove.xyz ak.stupid.fish ak.uwu.is
ak.vern.cc ak.wiki.systems ak.zweitekassabitte.jetzt ak1.monolith-rave.xyz ak2.suzu-ya.info akamdon.com akasa.red
akiba.party akk.datenkastl.de akk.de-lacom.be akk.eltr.ac akk.fedcast.ch akk.glowisle.me akk.novalug.org
akk.skelly.boo akk.sovbit.host akkm.kikowiwu.com akkm.moongazer.net akko.catgirlpatchouli.online akko.chir.rs
akko.contref.eu akko.drgn.gay akko.erincandescent.net akko.innumerable-wounds.com akko.isabelroses.com
akko.lightnovel-dungeon.de akko.quad.moe akko.sena.pink akko.tuxcrafting.xyz akko.woof.monster akko.wtf aklp.club
akrabat.com albireo.am0300snow.com alcatir.com alceawis.com alcove.website alentours.cc aleph.land
alerts.shilohnewark.org alexme.ru alexwlchan.net algufr.com alien.insurrection.tech alienate.uber.space alive.bar
all.electric.kitchen allamaraine.io allegedly.illegitimate.technology alleysmith.family allforall.network
allfuckers.com alliec.at allnutt.net allovertheplace.ca allships.run alone-nigaichigo.hostdon.ne.jp alovely.space
alpaca.gold alpaka.garden alphapi.me alpines.club alreadybeenchewedgum.com altelectron.org.uk alterscope.fr altgag.net
altmedia.house alttube.fr amarinha.gal amastodon.uk amatriz.org amaurot.city amble.quest ambrosia.cafe amefur.asia
amicale.net amigos.family amik.eco amok.recoil.org amormor.art amperesdaemon.io an.errant.cloud an.exchange
anakmanis.com analog.am anar.chi.st anarchism.space anarchist.nexus anarchoccultism.org anarchy.tube anarchydica.net
anarres.family anasodon.com anda.lu andamunda.alda.ms andeby.city anderegg.ca andersen.one andr3.net andrews.me
andrlik.org angusworld.org anhanga.com.br ani.work animal-crossing.mastportal.info animal.business animalesenfu.ga
animeomake.com anisaga.life anml.io anonsys.net ansible.jshwlkr.info antabaka.me antani.pm anti-social.online
anticapitalist.party anticapitalista.it antifa.style antiquated.systems antisleepdevice.de antisocial.loboto.me
antisocial.ly antisocial.punks.cc antisocial.science anubeloredelana.art ap.bluecatnet.work ap.diegoveralli.net
ap.jmuk.org ap.ketsuben.red ap.nil.im ap.remote-shell.net ap.samueldr.com ap.stereo-graphica.com ap.tukejonny.net
ap.umedasp.co.jp apathy.tv apeiron.aire.ml aperi.tube apertatube.net apobangpo.space appalorchard.com appdot.net
apple2.org.za apub.abstract.properties aquapoetry.org aquatan.net arabi.gay arc-en-ciel.hostdon.ne.jp
arcanekittens.xyz archive.hitness.club archive.nocopyrightintended.tv archive.reclaim.tv area51.media
arff.archandle.net argon.city argos.aquilenet.fr arguos.com arint.info armstube.com arnesocial.de arnos-vale.net
arram.senta-la.cloud arree.bzh arrrgh.online arslansah.com.tr arson.video art-software.fr art.glitch.monster
art.librepunk.club artcrimes.gay arthur2.site arti.stic.earth artistalley.space artitube.artifaille.fr artoot.xyz
artsio.com artsocial.boston artsoqueer.com as89.it asbestosden.org asciisnowman.yachts ascule.mooo.com asentientbot.ca
ashka.me ashlande.rs asphodel.rip assemblag.es asso.lgbt assortedflotsam.com astral.camp astro.clinic astronomy.city
astrotube-ufe.obspm.fr astrotube.obspm.fr atdt.cc atilla.im atlbbs.com atmasto.com atomicpoet.org atornblad.se
atproto.brid.gy atsuchan.page attreno.fr atx.pub aubrielee.com audio.freediverse.com audiomo.org auralis.space
aurya.net ausglam.space autisticpri.de autistics.life autonomous.zone autumnsky.jp av.ontariostreet.org avalatte.kr
avali.one avantwhatever.xyz avery.garden avone.me awawa.cat awawa.club awawa.meo.ws awaymessage.club awes.one
awesome.garden awful.systems awjeez.help awkward.place awo.ooo awoo.chat awoo.chown.me awoo.space awoo.town awp.news
awwter.online axbom.me axfedi.derg.rest axiixc.com ayco.io ayom.media az-social.xyz azgil.net azxtube.youssefc.tn
b0o1y.com b612.icu b612.me babblebox.net backend.newsmast.org backs.day backyard.cloud badly.co badpixels.be
bagarrosphere.fr baj.ax bajax.us bakedbean.xyz balafon.video ballhaus.community ballhaus.media bananachips.club
bananen.software bandon.blog bangdream.space banjo.town banter.danny.page banzan.uk bar.spejset.org bara.gallery
baram.me baraza.africa barca.dix.asia bardicperspiration.club bardown.space barelysocial.org bark.lgbt bark.video
barkclub.xyz barrowof.gay basdriver.nl base.lc baser.tr bashdayz.ru basilisk.gallery basjes.nl bastodon.bida.im
bastodon.nl bat.netbat.net batchats.net battleangels.net battlepenguin.video bava.tv bayes.club baz.bar bbbdn.jp
bbiz.io bbq.golf bbs.9tail.net bbs.kawa-kun.com bbs.mcrail.top bcast.guru bcom.moe bdx.town be-lieve.hostdon.ne.jp
beach.city beanut.link beardedtek.net bears.town beasts.life beautifullosers.org becker.pizza bedheadbernie.net
bee-tube.fr beep.flawbee.net beep.town beepboop.one beeslink.com beetoons.tv beige.party bellestudio.org
bellow.el.drit.ch beltaine.day benaristavern.com bend.town bendik.pics bendik.video benktube.benkdanas.synology.me
benpettis.ninja beppo.online bequeme-couch.de beratna.net berkeley.edu.pl bermus.dk berni.kr bert.org
best-friends.chat besties.com besties.house beta.swebbtv.se betagravity.com betamax.video better.boston
bettercities.top betweenthelions.link beutl.space bfan.cc bgme.me bibliodiversidade.club biblion.refchat.net
biblioteca.theowlclub.net bideoak.argia.eus bideoteka.eus bidule.menf.in bifrost.berzerk.pl bigshoulders.city
bijaiv.com bikesare.cool bikeshed.vibber.net biketravel.photos bilboed.tech bild.maechler.cloud billys.mom
bimbo.blog.br bin.pivox.net bin.pztrn.name biplus.date birb.casa birb.site bird.band bird.gmem.ca
bird.schafscheiss.com birdbox.party birdbutt.com birdinter.net birdity.club birdmakeup.sboulema.nl birds.town
birdtu.be bistule.nohost.me bitcointv.com bitdust.de bitforged.space bitfudge.com bitsandpixels.dev
bitube.ict-battenberg.ch bitwoods.duckdns.org bla.calut.fr bla.daanberg.net blaahaj.com blabber.rocks blabla.tgi74.net
blackqueer.life blackrock.city blackshuck.net blackstar.cafe blacktwitter.io blat.at blendit.bsd.cafe blieb.net
blimps.xyz bliry.fr blob.coffee blob.love blobfox.coffee blobfox.es blockchained.world blog.0x0.sk blog.0yu.de
blog.adieuinternet.com blog.anartist.org blog.aulageomatica.xyz blog.bontour.eu blog.cthululemon.com blog.demorose.me
blog.djiko.net blog.durehed.se blog.eleison.eu blog.entropie.is blog.eunach.scot blog.fami.ga blog.foxy.art
blog.foxylo.xyz blog.gamerstavern.online blog.gemnoc.ca blog.gerontopilot.de blog.housewayreth.org blog.ibiala.ch
blog.interordi.com blog.liberta.vip blog.mbe.tv blog.metodistiudine.nohost.me blog.moortaube.de blog.nancengka.com
blog.narecki.name blog.niklas-meinzer.de blog.nvitucci.me blog.obulou.org blog.palermo.nohost.me blog.raindog.de
blog.rollenspiel.monster blog.spikyhair.club blog.stegemann.de blog.theadamcooper.com blog.troch.org blog.vyroda.com
blog.zahari.me blog.zeruhur.icu blogs.evergrim.org blogz.zaclys.com bloom.surf blooming-land.icu
bloomingnestwoods.world bloor.tw blue-write.com blue.yuv.pink blueben.club bluechakra.cloud bluenoser.me
bluetoot.hardill.me.uk blueviolet.monster blumenwie.se bobbinsrobots.com bocchi.yamako-ya.com
bodega.radioaconchego.org bodeswell.net boerdica.de bohio.icu boilingcong.ee boing.world boitam.eu boles.xyz
bolha.blog bolha.forum bolha.one bolha.photos bolha.tube bolha.us bologna.one bonequest.net bonito.cafe bonn.pics
bonn.video booja.ca boojiee.co bookish.community books-lighthouse.xsns.jp bookstodon.es booktoot.club bookwor.ms
bookwyr.me boop.city booping.synth.download boopsnoot.de boosts.squirrel.pictures bopjoy.cafe borahae.love
borderland.tokyo borg.chat boris.work bostonmusic.online bot.girldat.ing boteden.com bots.ai6yr.org
bots.automatica.dev bots.blakeeskin.com bots.defencegeeks.net bots.doo.dad bots.krohsnest.com bots.lukejohns.online
bots.robots.rodeo boumi.me bowlofpetunias.net boymilk.cafe brain.worm.pink brain404.com bramul.eu brands.town
breadandroses.cloud breakfast.haus breakpoint.cafe breeze.pictures breeze.town breeze.tube breezy.blue
breloma.m0xee.net bremen.digital breta.moe brettiverse.com brettspiel.space brettvormkopf.de
bridgy-federated.uc.r.appspot.com brie.lol brignell.co brinjal.org brioco.art brioco.live brioco.video brittle.st
brocosoup.fr brontosin.space brot.eus brotkru.me bruckner.photo brunic.com bryie.com bs-x.org bsd.network bsky.brid.gy
buckner.cloud buddhist.cafe buff.horse bullcity.space bulles.miaouwouafmiaou.be bumscode.com bundyo.com bunny.blue
bunny.cafe burch-hill.com burgetts.net burn.capital burningboard.net burningnebula.net burnout.cafe burns.is
burnthis.town bustyvelbolet.no buttplug.engineer buttplug.zone butts.team buttsex.restaurant buvette.club
buzz.cicadas.surf buzz.talpa.ie bv.umbrellix.org bvp.me bxe.io bynight.cafe bytearray.eu byteheaven.net
c-tube.c-base.org c.osumiakari.jp c.wtf c.yumeka.xyz c64.page c65.yumeka.xyz c7.io c7h8.xyz caekis.love
cafe.coffee-break.cc cafe.diagonalley.club cafe.rafled.com caffeinated.computer cailincat.cloud cake.kobel.fyi
calamity.world calckey.aokaga.work calckey.club calckey.warrows.fr calebhearth.com camp.crates.im camp.smolnet.org
campfyre.nickwebster.dev canal.facil.services canard.tube canerduh.ca capivarinha.club carelesswhisper.nl carfree.city
carhenge.club caro.us carpdiem.online cartbefore.horse castoranxieux.ca catcatnya.com catgirls.party catharsis.cafe
cathode.church catnest.net catodon.rocks catshavenolord.federacy.io cau.se cavalina.net cave.tunstall.in cawfee.club
cc2.at ccutube.ccu.edu.tw ceejayoz.io ceilidh.online celestialscribe.online celluloid-media.huma-num.fr chachara.club
chain.closetoya.com chalk.moe champserver.net channel.coolstation.space channel.org channels.im chaosfem.tw
chaosphere.hostdon.jp chaotic.fun charities.place charr.engineer chat.globulous.com chat.noelle.codes
chat.trueffzido.de chatch.at chatfreu.de chatmosphere.club chatsubo.bar chattingdarkly.org cheddarcrackers.club
cheekibreeki.express chelmi.info chhez.net chico-9yard-st.kr childcare.hostdon.ne.jp chilemasto.casa chin-co-ne.co
chinese.lol chiroptera.space chirpi.de chitter.xyz cho.yukiya.me chocolate-teapot.uk chocot.art choob.h.etbus.ch
chppn.in christophfink.com chx.contact ciberlandia.pt cinema.yunohost.support ciql.net circumstances.run circus.town
cirno9.mynetgear.com ciurdarea.nu civicohub.nl civilloquy.com ck.catwithaclari.net clacks.link claristdon.link
class.lunanova.dev classe.iro.umontreal.ca cleary.au cleverdevil.club clew.live clew.lol click.ba.it
climatejustice.global clip.place cliptube.org clockwork.monster cloudisland.nz cloudtube.ise.fraunhofer.de
cloudyday.club clowntown.app cltverse.me club.shish.org clubcyberia.co clvr.bfan.cc cmx.xuzhou-jiang.su coales.co
coasterfreak88.net cobaltkiss.blue cocaine.farm cock.fish coconatsu.co cocoronavi.net codec.au codefor.nl
codejournal.dev codemonkey.cafe cofe.rocks coldrick.me.uk collapse.cat collapsible.systems collar.place
collectivedisorder.com colliderbias.net colorid.es colovo.com colquitt.xyz comf.tube comfy.blue comics.town
comicscamp.club comm.cx commons.tube comms.gsd.foundation communicating.cypherpunk.observer communick.news
community.bridgetown.pub community.goodcommons.world community.growregen.org community.ivedonestranger.xyz
community.offgridcom.net community.orixon.org communityforums.uk communitymedia.video comp.lain.la compensis.de
computational.agency computerfairi.es compuverse.uk comunidad.nvda.es conf.tube configure.ac congressof.rave.nz
conii.co connect.aamirzaidi.in connect.regenpfeifer.net connectified.com connectop.us conspiracydistillery.com
content.wissen-ist-relevant.com contenttechtodon.org conversafiada.net convo.casa cooler.mom coolestsmall.town
coolkids.house coolmathgam.es cooltrans.men coolviruses.download coolworld.cc core.s-config.com coreharbor.de
corneill.es cornelius-bell.com cornichon.me cornputer.org corrigan.moe corteximplant.com corteximplant.net
cosmidsportal.com cosocial.ca couch.beerriot.com covert.nexus covertcreatures.xyz cozymech.com crab.garden craba.cab
crabby.fyi crabsin.space craftgoblin.club craftopi.art crank.recoil.org crapulator.duckdns.org crazylab.online
crazypeople.online creaturis.com creemoseducacioninclusiva.uma.es crid.land crime.st crimew.gay crispsandwi.ch
critter.cafe crittercave.net croquis.moe crossdon.com crosstalk.tech crowleyclub.com cryptid.cafe crypto-only.org
crystallake.camp crystalstream.mk16.de cse.wtf csictv.csic.es csidnet.channel.org csirt.toscana.it cthuflu.com
ctrl-alt-delete.jp cubhub.lol cuche.cc cuddly.pics cuddly.space cuddly.tube cultofshiv.wtf cumpig.love cunnin.me
cur.st curia.social-network.europa.eu curieuxraton.tv curloftheburl.nylarea.com curly.cat curmudgeon.cafe cutie.city
cuties.cloud cville.online cyanistes.daedelys.org cyber.digital-cache.cloud cyber.ms cyber.scamdemic.party cyber.tf
cybergram.art cyberpasti.me cyberpunk.lol cybersecurity.theater cyberspace.rodeo cybervillains.com cybre.club
cycle.town cytag.nl cztwitter.cz d.consumium.org d.mrzm.io d.ntauthority.me d.sky.gy d3f4ult.space d3stodon.com
d5tl.com dabr.ca dads.cool daedal.io dalek.zone dalliance.network damdam.cloud dangly.parts danny.page dannythe.site
dansu.org dara.li dargan.uk dariox.club darkestalleygang.lol darkprism.christmas darkraislegs.org
darksavantcrusaders.org darksheep.photo darktundra.xyz darkvapor.nohost.me darkwitch.net darticulate.com darui.work
das-eck.haus daschauher.aksel.rocks dasforum.org dat-a.com dataare.cool datachimps.eu datak.duckdns.org daugherty.nl
davbot.media dawdling.net daydream.ink dbcohen.rocks dc801.space dcae.fyi deadinsi.de deadlymilehigh.club
deadmensabbath.com dealbhan.co-shaoghal.net deathscroll.p3nguin.org debula.ml dec.fix.wien decco.net deckard.pub
declin.eu decommodify.com deepthought.infullflow.net dekadensverket.se dekkia.com delab.re delaylama.de deletethis.lol
delroth.net demiboy.gay demigod.bar demo.joinmastodon.org demtech.global den.jaym.uk dendarii.alaeron.com denden.world
denotation.link deppenkessel.de derg.zone dergdungeon.com.au derpzilla.net dersonic.de despora.de desposseits.com
dev-friendica.mrpetovan.com dev-mstdn.bmw-and-more.info dev-social.silverbeak.com dev.electricrequiem.com
dev.handon.club dev.pari.cafe dev.quollkey.org dev.videos.lecygnenoir.info devdilettante.com devellight.space
developers.live devianze.city devil-children-alitaso.com devopsdays.org devtube.dev-wiki.de devua.club dewp.space
dftba.club dialup.express dialup.space diasp.nl diasp.org diaspo.it diaspodon.fr diaspora-fr.org diaspora.afy.jp
diaspora.aidandunne.com diaspora.dueclic.com diaspora.freifunk-naila.net diaspora.im diaspora.mifritscher.de
diaspora.psyco.fr diasporaix.de diasporasocial.net dibbelabb.es dica.interfel.de dica.siverlag.de dice.camp
diclonius.princess.wedding diff.network digforfire.org diggita.com digineko.net digipres.cafe digipres.club
digitalcourage.photo digitalcourage.video digitaldarkage.cc digitalstuntfactory.com digitalundso.net diler.tube
dillyofapickle.com dimension.host dimspace.com dindon.one diniscorreia.com dioxitube.com dis-le.de dis.sociat.ing
discover.deltanauten.de discuss.atmotype.win discuss.icewind.me discuss.jacen.moe discuss.mschae23.de discuss.online
discuss.smash.today discuss.systems discuss.tchncs.de disflux.org disobey.net displayeurope.video dissociat.ing
distance.blue distraction.party distress.digital divas.joburg divinelot.kr dixit.matoo.net diytelevision.com dizl.de
djsumdog.com djtv.es dkm.cloud dlun.ch dmv.community dobbs.town docker.videos.lecygnenoir.info docviper.de dodge.me.uk
dog-pound.de dogno.se dogo.pictures dogs.chat dollha.us dolphin-emu.org dom.ke don.dondododon.com don.gomasy.jp
don.hammons.llc don.kenmo.fm don.kofuk.org don.kumarin.co don.leno3s.net don.linxx.net don.m2hq.net don.mamemo.online
don.monster don.mosasa.dog don.n00q.net don.nakochi.me don.nekoport.com don.nzws.me don.paltee.net don.rag.pub
don.secretbatcave.co.uk don.taprix.org don.tbully.me don.telteltel.com don.wsoft.ws don.zr23.aomori.jp donato.ink
donley.io donmasto.com donotban.com donotsta.re donttrust.me dood.net doodeman.org dook.business doomscroll.n8e.dev
dormi.zone dosgame.club doskel.net dostar.moe dotart.blog dotgr.id douban.city doujin.biz downonthestreet.eu
doyle.boston draconity.me dragon-fly.club dragon.style dragonchat.org dragonscave.space dre.casa
dreamcatchers.whippy.kr dreamin.online dreampods.space drehspiess-online.de dreiecksnebel.alex-detsch.de
dresden.network drg.nz drift0020-reprise-in-the-theseus.kr drizzle-damp.net drk.media drk.network drk.st drlemmy.net
drogen.gratis drovn.ninja drumbum42.com drumstodon.net drupal.community drykath.red ds106.tv dtp-mstdn.jp
du.capricom.info dubvee.org duck.haus dud-video.inf.tu-dresden.de dud175.inf.tu-dresden.de dudelike.wtf duebelwein.de
duk.space dulc.es dumanovschi.com dumbo.e-kobi.com dumbo.mad-scientists.net dungeon.utsukta.org durel.org
dustbuster.club dustinwilson.com duwa.ng dvd.chat dvsn.net dwnfonts.cc dynamic.land dystopianpresent.club dytube.com
dznr.org e.fo ear.li earth.law earthshiptv.nl east17.org eattherich.club eattra.sh eatzeri.ch ebildungslabor.video
ec.social-network.europa.eu echobeach.nl echoes.stolen.day econtwitter.net edflix.nl edge.dunkel.cloud
edge.taruntarun.net ediverse.vip edolas.world edumasto.org eduwe.pl eepy.zone efdn.club egomemei.com ehlo.exim.org
eicker.news eientei.org eigadon.net eight-bamboo.com ein-hub-von-vielen.de einfache-email.de elb.cloud elbarri.online
elbereth.xyz elbmatsch.de electricrequiem.com electroverse.tech elefanti.co elekk.xyz elephantelephantelephant.com
eletusk.club elevenjpnxi.hostdon.ne.jp elict.net eliitin-some.fi elizur.me elle.systems ellieayla.net elltube.gr
elmoncho.cc eloquer.de elsie.photo elvandalinq.com elvenstar.cafe elytra15.com emancipe.es embracing.space
emmaus-koeln.de en.osm.town enby.army enby.life encryptionin.space end0.ru endlesstalk.org endsky.de endurance.pics
endurance.racing energydon.fi engineered.space enredarnos.org entangled.club entropysource.ru
env-0499245.wc.reclaim.cloud ephemera.vital.org.nz ephemerally.art episcodon.net erica.moe ericpuryear.com
erincandescent.net ernestoacosta.org erscheinung47.com ertona.net esgeroth.org espertubo.eu essjax.com estrogen.cat
etc.passwd.org eternalaugust.com etw.uk euphorian.net euproject.info europa.cyberveins.eu europe.pub europixel.org
evangelisch.video evanston.dad eveningzoo.club eventfrontier.com evertron.tv everything.happens.horse evil.rodeo
evilmeow.com eviltoast.org exe.schism.ink exercise.cafe existentialcrisis.link existiert.ch exit-matrix.net
exitmusic.world exng.meme exode.me exoria.pe.kr expats.zone expeer.eduge.ch explore.alt.store exquisite.tube ezdog.org
ezekielrage.com ezone.fun ezzz.au f-ckendehoelle.de f-t.net.pl f.619.hu f.bumblebee.systems f.c-cha.cc f.cz
f.duriansoftware.com f.freinetz.ch f.haeder.net f.l4.pm f.matdoes.dev f.reun.de f.rolandturner.com f.sl.dedyn.io
f.spc.dedyn.io f.thesolarrepublic.org f.utzer.de f451.page fabrykajabo.li fabula.schizophreni.ca facts.computer
fadrienn.irlnc.org fair.tube fairdinkum.one fairground.moe fairmove.net fairy.id faithcollapsing.com fakenham.cc
fakesmilesarefree.com fakten.daten.cool falconry.party falk.cafe fam-spoo.de famichiki.jp famille.c-f.me
famille.cybercorp.fr family.dieschburg.com family.englesprouts.com fandom.garden fandom.ink fandon.reima.space
fanfare.horse fangl.in fanglitch.space fans.fans fantastic.earth fanvid.stopthatimp.net farsi.cloud fasheng.ing
fashionsocial.host fashionviz.xyz fastblur.win faz.ramesson.xyz fb.paulgeanta.com fd.saifulh.web.id fd.toripota.com
fd00.de fd00.space fe.disroot.org fed.alexvan.in fed.bashinform.ru fed.brid.gy fed.chris-shaw.dev fed.dyne.org
fed.foad.me.uk fed.fsub.de fed.hvn.network fed.mavzer.org fed.moxco.fun fed.qaz.red fed.uninsane.org fed.uu.org
fed.wjboll.es fed.xnor.in feddit.bg feddit.cl feddit.dk feddit.fr feddit.mauve.haus feddit.nl feddit.nu feddit.online
feddit.ro feddit.rocks feddit.uk feddyverse.com federate.me.uk federated.hal.codes federated.photos federated.press
federated.saagarjha.com federatedfandom.net federation.p1k3.com federation.red federator.de fedhub.ch fedr.li
feed.ciql.net feed.collectivemedia.space feed.ianr.xyz feed.lostendfound.com feed.lrnz.it feed.mccormick.cx
feed.nxs3.com feed.photobraun.de feed.technodisaster.com feed.yopp.me feedbeat.me feets.tv feistycricket.org
felesitas.cloud felipeborges.eu feltmarker.uk fem.elbarri.online femboys.bar fenmou.cyou feral.cafe ferelith.blue
ferment.site ferral.cat ferretfrizz.biz ferrocarril.net ferrovipath.es festiverse.de fetistodon.com ff.lapy.link
ff93.lol ff93.space fff.fo.am ffxiv-mastodon.com fgc.network fi.meyer-guillot.fr fiberart.club fibercut.org
fightforinfo.com fikaverse.club file-explorers.club fili.to film.k-prod.fr film.milanart.at film.node9.org
filmly.co.ua filmspace.lightcurvefilms.com findout.channel.org findout.media findtennispartner.eu findumon.de
finkasaur.us finndom.space firebird.zone firecat53.net firedragons.net fireplace.cafe fish.otagao.net fishpost.trade
fishsci.com fjdk.uk flauschhausen.de fldm.it flim.txmn.tk flimmerstunde.moellus.net flipboard.video flipping.rocks
flittermice.club floof.link floofy.tech fluff.avery.lgbt fluffs.au fluffy.family fluffytail.gay fluffytail.org
flx.ublog.tech fnordon.de fo0bar.org foggyminds.com folky.me follow.agwa.name follow.coryd.dev
follow.ethanmarcotte.com follow.schmaller.de fontube.fr fops.cloud forcefemm.ing foresdon.jp forestodon.com
foreveryou.ng forlorn.computer formosa.aspa.idv.tw forster.pro fortezza-bastiani.org forum-lucifer.com
forum.ayom.media forum.digitaleautonomie.org forum.friendi.ca forum.nihilum.space forum.penclub.club
forum.virctuary.com forume-u52257.vm.elestio.app foss.video fosscad.io fossfarmers.company fosspri.de fosstodon.su
foto.libre.bzh foto.milanart.at foto.minnepin.nl fotofed.nl fotofestival.eu fotogramas.politicaconciencia.org
fotos.cuates.net fotos.joaoaguiar.com.br fotz.cc four-nine.club fouroclockfarms.club fox.nexus fox.yt foxes.rocks
foxsay.southfox.me foxylo.xyz fozztexx.com framapiaf.org frameperfect.space francetube.infojournal.fr frank.casa
frankenwolke.com frawas.de freaknik.vip freaksonly.space freeatlantis.com freebeerextremist.com freediverse.com
freedomofspee.ch freedomtv.pro freefree.ps freeradical.zone freesoftwareextremist.com freesoto-u2151.vm.elestio.app
freesoto.tv freethought.online freie-radios.org freie-re.de freja.zone french-take.pt freunde-frankreich.de
freunde.ma-nic.de freundliches.de fribygda.no friedcheese.us friend.baai.ac.cn friend.camp friend.enby-box.de
friendmaterial.lgbt friends.cafe friends.deko.cloud friends.librescrum.org friends.ravergram.club
friends.wimmer-edv.de frikiverse.zone friprogramvarusyndikatet.tv friscode.dev frisphook.hilciferous.nl fro.ge
frogdrool.net frogs.lgbt from.asolitarycabin.org frontrange.co frootmig.net froth.zone fru.bar fsk.im fstab.sh
fstube.net ftp.crysp.org fuck.markets fuckaas.space fuckgov.org fuglies.club fujun-bungaku.com fullyfunctional.cafe
functional.cafe fur.lgbt furnu.org furpark.kr furries.club furry.engineer furry.pm furryfandom.me fursuits.online
furville.drinkanddrive.africa fussenegger.pro futen.work futureethics.now futuregadgetlab.cc futurology.today
fuzaxx.de fuzz.network fuzzyroots.net fuzzytacular.net fwcr.de fwoof.space gade.o-k-i.net gagniard.org
galacticsocial.network gallaghertube.com gallery.posch-photo-art.de galpondown.fun gamedev.lgbt gamefan.net
gamelinks007.net gamenook.net gamepad.club gamerplus.org gamerr.cyou gamerstavern.online games.ngo gamingjp.org
garden-of-honor.xyz gardengate.earth gardenstate.club gardons.contact garr.tv garrison.su gas.tube.sh gassner.io
gather.ontomy.tv gatorcountry.club gay.amsterdam gay.camera gay.lesaoras.xyz gay.skid.do gaydadon.jp gayonly.ch
gayretard.club gayrobot.club gayweeb.vip gazette.live gazouiller.fr gazuji.com gb0.dev gctaisentl.com gdcm.space
gdl.cooltura.space gearhead.town gearlandia.haus geek.gay gegenstimme.tv gehenna.moe gehirneimer.de gei.st
gemeinsam.bio gemination.xyz genau.qwertqwefsday.eu genderheretics.xyz genericsocialmediapage.com geofox.org
georgibonchev.com geostationary.orbiting.observer ghetti.monster ghetto-fabulo.us ghost.cafe ghostwire.li giersig.net
giesing.space gigaohm.bio gingadon.com ginpatu.moe gioia.news giraffe.red girlboss.ing girlcock.club girldick.gay
girldick.party girldick.rocks girllich.link girlsoup.online gives.hugz.online glammr.us glan.no glauca.space
glennfitzpatrick.com glidden.life glitch.cat.family glitch.dumbly.net glitch.lgbt glitchy.upcloud.world
glitterkitten.co.uk glowing.garden gluck.cc gludio.org glue.io glyphy.com gm-cloud.org.uk gn2.pics gnu.gl
gnulinux.tube gnurfl.de go5.dev goblin.camp gochisou.dev gochisou.photo gock.virag.top godforsaken.website
gohan-oisii.net goldcountry.link goldenticket.kut-a.link golt.gg goodass.dog goodfeeds.net goodste.in goopply.com
goose.directory gore.pet goresee.com gorgon.city gorone.xyz gotf.at goth.dance gouttedeau.space gr8.pics grafton.me
gram.takoyaki.xyz grammus.net grant.codes grants.cafe gravure.club greatjustice.net greatview.video greenhill.zone
greenish.red greennuclear.online gregism.com gregtech.eu greifswald.lgbt gridp7.de griesser.me grifoni.futbol
groove.city grosshans.online group.lt grrl.me gruezi.net grumpys.online grypstube.uni-greifswald.de
grzegorz.gejowski.uk gs.leftic.club gsdgames.com gsoc.theelous3.net gts.doll.toys gts.foxtail.garden gts.kloenk.dev
gts.niko.lgbt gts.sharitt.com gts.tbh.gay gts.turtle.garden guerilla.studio guerrill.art guild.pmdcollab.org
gulo.monster gulp.cafe gultsch.video gummybrain.com gunbark.dev gutsydon.space gweep.cat gyudon.org h.kokuda.org
h3xtacy.party h4.io habitat.zelle.one habratube.site hacker.makeup hackerspace.au hackertalks.com hacklab.top
hackodon.com hackr.org hacks.fi hacksrus.xyz hacky.town hactivedirectory.com hades.town hails.org
haku-655.hostdon.ne.jp hal.codes hal9.ooo halo.nu halu.urbahn.org haminoa.net handcuffedgirls.me handon.club
handwave.org.uk hannover.town happysl.app happytobehe.re hapyyr.com harbour.cafe hard.blue hardill.me.uk
hardware.watch harekiet.com harukakanata.net hasacow.com hata.casa hatabowyou.com hatchee.bz haterape.icu
haunt.graveyard.boo haunted.computer hauntshadesocial.nl hauntshadetube.nl hawco.ca hawirkitabak.com hawk.acosi.com
haxim.us hayu.sh haz.pink hcchiang.com hda.zone hdev.im headbutts.you headpat.cafe healthy.community heck.beer
heckin.how hed.im hedgebound.net hedgehog.pub heimat.drensteinfurt.net heislandmine.work helixheaven.hostdon.ne.jp
hellfirephotography.com hellinger.wtf hellions.cloud hello.2heng.xin hellowelcome.club helpos.ca helvede.net
hemipenes.club hemmer.land hereiszyn.com herseoulparis.blog hertener-loewen.de hespere.de hex.st hexa.club hexadon.net
hexagon.space hexbear.net hexile.witches.live hey.gregor.link heyvegans.icu hhsocial.de hi-fi.community hi.lysianth.us
hi.nighten.fr hibipix.com hidamari.apartments hideout.reima.space hieda.moe highway.ttobot.kr hikki.team hikoukidon.jp
hilariouschaos.com himagine.club himself.alexanderdunkel.com hintertupf.ing hippodon.com hippy.cz
hiryu-yakiniku.hostdon.ne.jp his.macer.life hispagatos.space hitchtube.fr hitsuji.cloud hive-tube.f5.htw-berlin.de
hive.institute hivemind.plus hiyashi.shimapan.moe hkvideo.live hlad.org hmm.news hoagie.cloud hobbit.world
hobbs-end.uk hofra.rocks hoihoi.superboi.eu.org hokutodon.co hola-soy-milk.online hole.ucas.wtf holm.community
holonet.imperialba.se holovaty.com holygrena.de hom.ph home.ajacks.net home.flutue.in home.solitude.bar home.tj-h.com
homeless.group hometown.synapthein.org homo.dev homo.promo honeybank.net honeycomb.engineer hooray.computer
hoots.aldragon.net horche.demkontinuum.de horny.jetzt hornybach.de horrorhub.club hostc.at hostsharing.coop
hostyour.tv hota.hirachon.otakan.jp hotdog.place housecat.space hoyle.me.uk hp10z9.com hub.art3mis.de hub.azkware.net
hub.farthinghalearms.com hub.fedcast.ch hub.fm32.com.br hub.gjdwebserver.nl hub.homelabindia.party hub.hoteldaan.nl
hub.houseplants.cc hub.hubzilla.de hub.hubzilla.hu hub.kliklak.net hub.moon.moe hub.mtf.party hub.naf.net.ru
hub.palafitas.org hub.princeps-poesis.xyz hub.pythia.cloud hub.sakuragawa.moe hub.skoddie.de hub.somaton.com
hub.thechangebook.org hub.tschlotfeldt.de hub.vilarejo.pro.br hub.volse.no hub13.xyz hubzilla.diaspo.it
hubzilla.eskimo.com hubzilla.konzurovski.net hubzilla.l-p-d.org hubzilla.markusgarlichs.de hubzilla.org hulvr.com
humanwords.party hunterlife.net hunters.zone hupel.info huskies.online husky.xyz hydaelyn.coerthansnowstorm.online
hyde.love hyde.monster hydrate.space hydrocube.space hyper2.wandzeitung.xyz hyperreal.tube hyperspace.party
hypertext.monster hypno.church hz.cats-home.net i-nonaka.net i.dongxi.ca i.limbo.town i.wildserver.ru i1.no
iamveryti.red ibbtown.com ibbwstream.schule-bw.de ibenot.com ibiocephalus.hostdon.ne.jp ibite.lol icanteventoot.help
ice.eeruwang.me ice.fedcast.ch ice.finnley.dev ice.polycule.li icelandphotos.co.uk icom.lol iconfactory.world
icosahedron.website idar.us idea.oksocial.net idealists.su idiomdrottning.org idiots.chat idolheaven.org idtech.space
idyllic.dev iee.engineer ieji.de ifrit.gaia.ff14-mstdn.xyz ifwo.eu ig.nore.me ig.teledyn.com igmetall-video.de
ihan.outo.la ihatebeinga.live ijaron.life ika.queloud.net ikebukuro.city ilbjach.ru ilja.space ill.moe illegible.club
illusory.ink im-in.space im.allmendenetz.de im.alstadheim.no im.mibo.live im.sb image.linc.systems
image.medienzentrum.rocks imagy.eu imastodon.blue imastodon.net imastodon.org imc.sh impensees.du.mouvant.icu
imperialba.se impreg.net impromptu.games imsb.app in.unover.se in.xqinz.tv inari.click inari.opencocon.org
india.goonj.xyz indie-ver.se indieapps.space indiehackers.space indifferent.observer indigenousgulf.online
inductive.space indymotion.fr indytelegraph.com info.mobilite-mobiliteit.brussels info.performing-arts.ch
information.garden infosec.place infosec.press infosec.pub infosec.space infosec.town infothema.net
inframe.crypt0n.org init3.us inne.city insearchofportlandia.com inspeer.eduge.ch insta.cyber-neurones.org
insta.malenfant.net instafops.net instancia.org instant-blue.pw instapix.org instaschnack.de intahnet.co.uk
integrity.hostdon.ne.jp intelligentia.tv interlace.space intothecloud.net intratube-u25541.vm.elestio.app
intuitivefuture.com inuh.net io.mwl.io io.waxandleather.com ions.sh iosdev.space ipv6.camp iris.aeris.synology.me
irrelephant.co irrelevant.me.uk irrsinn.life irrsinn.video irydacea.me is-a.cat is-a.horse is.0w0.kr is.a.horrific.dev
is.a.qute.dog is.aaronbsmith.com is.acute.cat is.badat.dev is.burntout.org is.luna.love is.madeof.love is.not-a.top
is.nota.live is.posting.on.her.federated.gaylittle.website iscute.moe ish.charcolle.art ishella.gay ishere.org
isincredibly.gay isnot.online isocial.cloud isosceles.monster ist-ur.org istheguy.com istoleyour.pw it7.org
itabashi.0j0.jp itools.jp its.bencarneiro.com itvplus.iiens.net iviv.hu iwatedon.net ixchat.x4s.it iyasaretai.pw
iztasocial.site izu.laidback.moe j-ch.net j4vcdedmiokf56h3ho4t62mlku.srv.us jabber.net.nz jacobian.org jam.xwx.moe
janogdon.net japanwi.de japix.schuerz.at jar.informatik.uni-oldenburg.de jase.zenfolie.org jasette.facil.services
jasonames.com jasondavis.net jasondavis.org jasonrobinson.me jauntygoat.net jawns.club jawnuffin.xyz jazztodon.com
jb.md jcx.nu jellyfishtxt.hostdon.ne.jp jens.metodistiudine.nohost.me jforo.com jg.dev jiaojiao.org jiong.us jjb.cat
jklol.my.to jl2o-ma.jloo.xyz jlai.lu jluo.io jmm.kr jnuk-peertube-u52747.vm.elestio.app jnuk.media joeltube.com
johnmastodon.eu johnydeep.net join.mttv.it joinfriendica.de jolly-piefed.jomandoa.net jondoes.com jontka.fi
jonw.mayhem.academy joopleberry.garden jordanh.net joshanders.com joshthomas.dev journodon.com joystick-junction.net
jpmstdn.com jrd.cat jsemholkacz.todon.de jsp.haus jstsmthrgk.eu jtrem.me jubi.life jugendtrier.de juggling.digital
jugopiksel.top juju.house julianjulian.moe junipurge.de junkhub.org junkyard.systems jupiter.tube
justanothercolorado.family justfollow.me.uk justporn.cc jvideos.net jvns.ca jxmsocial.xyz k-pop.22x22.ru
k.fe.derate.me kaartinen.photos kadras.live kagari.city kaliex.space kalli.st kameuo.turtton.net kampftoast.de
kamtube.ru kanina.be kannitverstan.eu kanoa.de kaptr.eu kapuverse.net karlsruhe-social.de kasukabe-leon.me
kattstodon.com katze.sh katzebot.space kavlak.uk kazv.moe kbin.earth kbin.melroy.org kcore.org kdn-pop.net kein.chat
kein.monster keithjgrant.com kemoner-don.tokyo kemonodon.club kenji.asmodeus.jp key.kubiwa.moe kfogel.org khaus.io
khiar.net kho.dev khuluma.de kicou.info kiek.opensoos.nl kikowiwu.com kill-corporations.enterprises kiloduck.com
kilogram.makeup kimpire.net kinkpic.site kinky.baguette.cafe kinkycats.org kinkyvibe.ar kino.kompot.si kino.schuerz.at
kinowolnosc.pl kinryouku.tenshi.zip kirakiratter.com kiri.to kirishima.cloud kiritan.work kirtapos.cz kishkush.net
kitch.win kitty.haus kitty.haus-alias.owo69.me kitty.town kiwi.froggirl.club kiwi.soda.jp.eu.org kjas.no
klabautermoin.de klacker.org kleinebackstube.org klezmor.im klog.tw km.produkti.se km6g.us kndon.com knight.fyi
knottywolf.sexy know.me.uk knse.net ko.she-a.eu kocour.club kodcast.com kodow.net kokoro.garden kol.ski
kolektiva.media kollegin.eu komitid.tv kommentakerfid.is kommunity.su kommuverse.ru kompektiva.org kompost.cz
koneczny.info konfigurationsmanufaktur.de kongkow.web.id kono.pub konvergo.co.uk kooktzi.ch kopitalk.net kopiti.am
koreus.tv korikata.hostdon.ne.jp kotikoff.net koto.moe kotobaphil-mtdn.eu kotur.eu koze.kaubuntu.re kpop.22x22.ru
krabb.org kraut.pics krefeld.life krpgpub.net ku-kan-ya.hostdon.ne.jp kub-rus.ru kucera.it kudzu.ca kufeldt.net
kuga.ist kumarin.co kumi.tube kunveni.net kurumah.dev kusaionara.tombies.eu kutsuya.dev kuu.kohana.fi kuu.moe kuzko.eu
kvalhe.im kvarkki.nexus kvlt.zone kwak.cab kwick.rip kyiv.tube kys.moe kyu.de kzoo.to l.60228.dev l.akitsune.dev
l.deltaa.xyz l.henlo.fi l.hostux.net l.mathers.fr l.mchome.net l.os33.co l.posterdati.it l.roofo.cc l.sw0.com
l.tta.wtf l.u0c.cc l3ib.org la.hc3qf2z.com lab.wheelsbot.dev lab4.app labo.wovs.tk labonneheure.ch laburo.org
labyrinth.zone lackthereof.info lacommu.net lacot.org ladies.community lagopine.lgbt lain.com lajna.si lake.naru.cafe
lammy.club lanciano.it laoda.ge lapaginagiuridica.it laplaza.cafe larkspur.one larlet.fr lasagna.pizza laserdisc.party
lasersword.club lastbloom.me lastbreach.tv lastfree.space lastw.ing laterracita.online lattia.loyi.dev
laurahargreaves.com laveilledemontfermeil.fr lawfedi.blue lawngno.me layer8.space lazygeek.cafe lazysoci.al
lazysocial.de ldwg.ca le-me.xyz le.fduck.net le.weme.wtf lea.lgbt leaf.dance league.adamski2003.lol leanside.org
learn-peer.xyz learnk8s.news lebalkon.de lebe.gg lebensraum.slavery.trade lef.li left-bank.net leftist.network
leftopia.org leicester.chat leipzig.town leiwand.space lejaua6.club lejournaldesbriques.fr lem.a3a2.uk lem.cochrun.xyz
lem.free.as lem.monster lem.nimmog.uk lem.ph3j.com lem.sabross.xyz lem.ugh.im lem.ur-mom.gay lemdro.id leminal.space
lemming.megumin.org lemmings.sopelj.ca lemmings.world lemmit.online lemmus.org lemuria.es lemux.minnix.dev
lemy.leuker.me lemy.lol lemy.nl leopard.tube leporid.net lepoulsdumonde.com lesbian.school lesbian.solutions
lesbodog.xyz letsrulethe.world level-up.zone lewacki.space lez.ovh lfnt.site lgbt.earth lgbtqia.space lia.fail
libera.site libera.tokyo liberal.city liberdon.com libertynode.cam libertynode.net libranet.de libranigans.com
library.love libre.tube libre.video librepoop.de librepunk.club libretechni.ca libretic.fr libretooth.gr libretube.net
libretube.ru libretweet.com life.19130104.xyz life.starly.blue light-novels-fr.com lightchannel.tv lighthouse.co.im
lightparty.me lighttheunicorn.horse ligma.pro lile.cl lilienthal.pics lily.flowers lily.network lilymagic.com
limeshot.info limulus.net linabell.net lincolnite.net linernotes.club linfan.moe lingo.lol linguisten.info
link.baai.ac.cn linkage.ds8.zone links.gayfr.online links.hackliberty.org links.openriver.net links.potsda.mn
linksextrem.ist linuxlab.sh linuxmom.net linuxposting.xyz linuxrocks.online linuxserver.io lipn.info lire.im
listodon.com literature.cafe little.place little.tinypuppy.dog littledevil.club live.acarsdrama.com live.codinglab.ch
live.libratoi.org live.oldskool.fi live.solari.com live.zawiya.one liveplatform.ca livers.jp livi.oncrete.uk
livingevil.de lizards.live llot.life lm.inu.is lm.madiator.cloud lm.possum.city lm.sethp.cc lmmy.dk lmy.carbons.cc
lmy.drundo.com.au lmy.sagf.io lobby.aophrao.com localization.cafe loci.onl locked.canids.de lofi.org.uk log.heyakai.me
logjam.city logoff.website lokalmedial.de lol.lobos.lol loma.ml lone.earth lonely.town lonely.work
lonestarlemmy.mooo.com lookup.citizenskies.com loops.cesium.pw loops.city loops.federalized.eu loops.hunter.camera
loops.kjz.ca loops.one loops.plus loops.spla.cat loops.thistleandmoss.org loops.video loquendotv.net loquendotv.zsh.jp
lorendezvous.space loser.cafe lostpod.space lotor.network lou.lt loud.computer lounge.town loutre.info
love.alicecomplex.com loves.reisen lovingcounty.cafe lowkey.zone loxodon.balafon.net lsbt.me lsmu.schmurian.xyz
lsngl.us lt.harding.dev lu.skbo.net lucarne.balsamine.be lucha.nyc ludosphere.fr luisa.is lukyan.eu luna.vg lunya.gay
lurch.town lurk.nop.chat lust4love.eu.org lux-nightclub.com luxtube.lu luzeed.org lvb.io m-i.im m-test.254.network
m.0x.mk m.324s.io m.758.works m.adventurehound.io m.ai6yr.org m.alexyang.me m.alittlenook.net m.allistodon.xyz
m.ansd.xyz m.aqr.af m.astonsson.se m.bbbdn.jp m.biendeo.com m.bit-friends.de m.blank.org m.blasteh.uk m.bonzoesc.net
m.burzmali.com m.campfi.rs m.cedric-florkin.synology.me m.chun.pro m.cmx.im m.contextmode.xyz m.coolhost.fr
m.courtneyr.co m.csgo.gg m.danq.me m.divita.eu m.dollha.us m.drcassone.com m.earlymusicnews.org m.easybroadcast.de
m.ef.gg m.efg-ober-ramstadt.de m.einverne.info m.epon.io m.er.cd m.essjax.com m.eula.dev m.fa.gl m.filmfreedom.net
m.flaem.ing m.fru.bar m.futex.au m.g3l.org m.galaxybound.com m.geno.is m.gravitystorm.co.uk m.gtk.pw m.heine.xyz
m.hirad.it m.idw.sh m.ie9.org m.ipoac.nl m.ironluux.com m.isaac.diamonds m.it.hs-worms.de m.jinwei.me m.jling.dev
m.k-behrens.de m.kawaii.gg m.kc4kqe.org m.kemcue.net m.km8v.net m.knucklebones.rip m.krbonne.net m.lanciano.it
m.lonet.org m.lyorz.me m.marchbox.com m.mew.gay m.moe.cat m.monika.im m.mrm.im m.mtjm.eu m.mtlynch.io m.muito.top
m.nest.norbipeti.eu m.nintendojo.fr m.nov.im m.objc.io m.ocsf.in m.on-trails.com m.orbx.net m.otlab.dev m.otter.homes
m.ouo.moe m.pandasemi.co m.pcgt.link m.petrus.sk m.phase.org m.posterdati.it m.prettyshiny.org m.prt.si m.qqs.tw
m.rse43.com m.rvf6.com m.rwhb.me m.rydell.com m.santolin.eu m.sirrahd.com m.skyblond.info m.superuser.one m.t-8.me
m.tgl.eu m.thibau.lt m.tigercubden.com m.tkw.fm m.toad.host m.tomaz.me m.trisweb.com m.trusty.town m.tzyl.eu
m.understars.dev m.undertone.org m.undreaming.org m.unix.house m.vilcor.org m.vinduv.app m.vrutkovs.eu m.webtoo.ls
m.wedgi.us m.wingu.se m.withconor.com m.wulingate.com m.xuv.be m.yerp.io m.yihao.moe m.youcune.com m.yufushiro.dev
m.yyilmaz.com.tr m.zr40.nl m.zzzxxx.xyz m1x.app m2.krivulcik.com m29.us m6n.akimasa.jp m6n.ca m6n.io m6n.onsen.tech
ma.diacrown.com ma.fellr.net ma.fono.jp ma.id10t.it ma.ohmreserve.com ma.rerac.dev ma.zcx.cc mabe.space
mabodon.mdoufu.me macavity.cat machikadon.online maddux.blog made.asterism.gay madost.one madverse.city maestas.us
maga.place maggiejo.lol magical.girlkissing.club magicalmirro.red magincia.cafe magnificentbeardsfan.club
magrathea.space mahiradon.com maho.app mahosain.xyz mainframe.club make-it.fr makegayfriends.com makersocial.online
makertube.net makervine.net makes.hoof-paw.art makka.moe mako3sun.com mal0.app malnacido.com malu.today maly.io
mammonte.us mammoth.gry.st mammoth.nightcity.lu mammut.cyou mammut.ericmitch.com mammut.gogreenit.net mammut.moe
mammut.sch.moe mammut.sekhen.com mamut.tic-ac.org mamuti.ieleja.lv mamutovo.cz mamutut.space mandelbrotsetapp.com
mander.xyz manganiello.eu mapstodon.space mapsupport.de mar.archipielago.uno maratang.life marcriera.cat
marctodon.marci.one margins.oinam.com mariagesociere.com.es marimoko.biz marius.systems maro.xyz maron.blue
martianbase.net martinh.net martinlm.now-dns.net martinzeneize.it mas.atmx.ca mas.cloudt.info mas.corq.co mas.erb.pw
mas.gordons.gen.nz mas.greatlakes.club mas.home.monsiteinternet.org mas.ivy.law mas.lab4.app mas.mkm.scot
mas.nzcow.com mas.skip2.net mas.todon.rocks mas.whippy.kr mas.wrong.tools mascodon.jp mast.abc.se mast.appy.cat
mast.areplan.org mast.benstokman.me mast.booksthatburn.com mast.doop.any64.de mast.dragon-fly.club mast.eu.org
mast.giants-club.net mast.hutchie.scot mast.interfacinglinux.com mast.john1126.com mast.lat mast.linuxgamecast.com
mast.lt mast.moe mast.mrrl.me mast.p-hacking.org mast.pawsabyss.org mast.qixto.com mast.querie.net mast.shbbl.ru
mast.shitpostbot.com mast.social-pod.org mast.solarisfire.com mast.stopsky.net mast.sudrien.net mast.swfindercore.org
mast.targrus.org mast.tpz.de mast.uxp.de mast.wangwood.house mast.wmclark.com mast.yourautisticlife.com
mast.yurec.online mastd.racing mastdn.f5.si mastermind.day masti.algorithm.berlin mastinsaan.in masts.lv mastsocial.de
masturbated.one mastvie.eu mathtod.online matthewbogart.com matts.network mattstodon.panar.ooo mattstodon.xyz matus.cc
matx.eus maus.club mb.draculaojisan.com mb.jenot.info mb.maxng.cc mcast.mvideo.ru mccormick.cx mcnamarii.town mcr.wtf
mcyt.cc md.bellasbliss.dev md.dgty.uk md.korako.me md.moncur.me.uk md.muyactual.com md.net-p.org md.peg.osaka
md.remobra.org md.sheridan.blog md.uzla.net md.wikiwiki.li md.xps2.net mdn.hinaloe.net mdn.keasti.net mdon.ee
mdon.stefanomarinelli.it mdx.ggtea.org me.been.im me.dm me.konklone.com me.memories.am me.ns.ci me.pptry.info
mean.engineer mederland.nl media.apc.org media.assassinate-you.net media.chch.it media.cooleysekula.net
media.econoalchemist.com media.exo.cat media.fsfe.org media.gzevd.de media.inno3.eu media.interior.edu.uy
media.krashboyz.org media.mzhd.de media.natoinnovation.network media.no42.org media.nolog.cz media.opendigital.info
media.privacyinternational.org media.randomlab.io media.repeat.is media.smz-ma.de media.sund-fornuft.dk
media.theplattform.net media.undeadnetwork.de media.zat.im medias.debrouillonet.org medias.libox.fr
medias.pingbase.net mediathek.fs1.tv mediathek.rzgierskopp.de mediatube.fermalo.fr medic.cafe medshake.fr meemu.org
meerjungfrauengrotte.de meganekeesu.tokyo megantoots.com megatube.lilomoino.fr meh.cat meinungsschubla.de meishin.site
melijn.me mellified.men mellow.zone melon.blue melonsoda.site meltystars.xyz member.ro memelords.zone mendeddrum.org
menel.monster menphina.goatzone.net mensmaaktmooi.nl mentallyinterrupted.cc menzuesute.hostdon.ne.jp meo.ws meow.lgbt
meow.morecats.net meowr.me meowstodon.eu meowstodon.net merci-la-police.fr merida.art merovingian.club
merping.synth.download merveilles.town meshed.cloud meshtube.net mesmerized.online metacritics.zone metalcult.fr
metalhead.club metam.my metapowers.org metasocial.com metroholografix.ca metsubo-jinrai.net mevideo.host
mewblog.thepolarbear.co.uk meyon.com.ye mgolf.homemail.dk mi.tkw.fm mi.yukioke.com mi.yumechi.jp
miau.le-chat-a-velo.at mic.ourch.at mic.sumiinix.moe mice.tel michael.szadkowski.fr michaelheath.tv michaonline.net
michinsekki.cc mickjaguar.com micko.dy.fi micro.alochana.net micro.arda.pw micro.bbalm.me micro.blogs.princeton.edu
micro.charlesbeadle.tech micro.jacksonchen666.com micro.koray.al micro.lifeblog.pro micro.marcriera.cat micro.rzhi.xyz
micro.sadlerjw.com microblog.at microblog.cymais.cloud microblog.infinito.nexus microblog.lunai.re
microblog.minnepin.nl microblog.network microblog.notna888.com microblog.shivering-isles.com microblog.veen.world
microhive.org microscopic.network mididungeon.xyz midnight.cafe midorinasu.hostdon.ne.jp midwaytrades.com
miha.hostdon.ne.jp mikeshelby.noip.me mikesweb.site mikroblog.at mikrobloggen.no mikuobsession.net milker.cafe
milpamerica.org mimiclem.me mince.network mindlyvideos.com minidisc.tokyo minitel.cloud miniwa.moe
minmin.hostdon.ne.jp minnesota.community minnesotasocial.net minohdon.jp miraiverse.xyz mirrored.rocks mirus.club
mirwarso.de misaka.chat misc.name miscellaneous.click miscreants.party miserables.net misp-community.org missocial.de
mister.computer mistodon.cloud mitente.club mitten.dur.ch mivox.net mix.video mjob.me mk.absturztau.be mk.aetheri.ca
mk.taiy.me mlem.eldritch.gift mn.siru.tokyo mntwins.cc mochitodon.com modelrailroadballast.com modvid.com moe.cat
moe.mitchi.moe moew.app mofmof.coffee mofu.kemo.no mofu.one mog.blue moist.catsweat.com molaguay.xyz mole.lynze.net
mollusc.fun molotov.sanrizuka-struggle.com momandpop.network moments.mohitmadan.xyz momentum.ruesche.de momo.mame.moe
momou.photo mona.do monads.online monarchists.uk mond-basis.eu mone.dev monero.town monitor.grossermensch.eu
mono.pcsfield.com monsterfuckers.online montegasppa.cc montpellier.buzz monyet.cc moo.nz moodoo.org
moon.werewolves.world moonbow.garden moonlight-party.net moose.best moosetodon.com moppels.bar morehammer.uk
moresci.sale morgenroth.me morii.sahilister.net morins.space morph.oksocial.net morph.todon.de morphnet.de moss.haus
mostodon.de mostr.pub mostr.twinkle.lol mosw.work mountaincommunity.co mountains.photos mountaintown.video
mouse.photos mouthf.art mov-v.com movie.nael-brun.com movies.metricsmaster.eu movsw.0x0.st moytura.org
mplayer.demouliere.eu mr.am mrcippy.xyz mrcol.es mreow.de mrhands.horse ms.monkeyspace.net ms.podonaut.com ms.vg
msd.fedcast.ch msdn.matios.pics msgs.ee msk.ilnk.info msk.owu.one msk.seppuku.club mspsocial.net mst.akari-network.jp
mst.canor.kr mst.csoundc.info mst.fpotfk.org mst.gatti.ninja mst.muiiio.com mst.nekonohige.jp mst.ramsdr.ru
mst.thumped.com mst.universoalterno.es mst3k.interlinked.me mstd.ink mstd.katalik.lt mstd.seungjin.net mstd.su
mstn.apps4net.eu msz.baz.bar mszpro.com mt.abscue.de mt.shc.kanagawa.jp mt.tobin.in mtd-crise.univ-lyon3.fr
mtd-lyonmun.univ-lyon3.fr mtd.ax9.eu mtd.bashell.com mtd.usagi-gumi.jp mtdn.anyqn.com mtdn.ryuka-lucas.net
mtdn.zenmai.org mtest.isurf.ca mtfos.wtf mtg.garden mtgzone.com mtl.rocks mtube.mooo.com mu.zaitcev.nu mublog.nl
mudkips.net muenster.im muffin.industries mujico.org muknown.jp muku.dk multiverse.soulism.net muppetsin.space
murdo.uk murduk.thundercleess.com muri.network musain.cafe music-peer.xyz musicdn.jp musicians.today mustard.blog
mustardon.tokyo mutant.cz mutual.tls.zone mv.vannilla.org mvm.lol my-sunshine.video my.devsuite.app my.elven.pw
my.lono.space my.talesofmy.life my.v0id.nl my0.net mycelial.nexus myf.one myfilm.camera myloops.org mymasto.com
myonlinepi.uk mypeer.tube myside-yourside.net mysportgallery.com mysticaccess.online mystical.garden mysticshift.world
myth.today mytoot.de mytube.cooltux.net mytube.kn-cloud.de mytube.le5emeaxe.fr mytube.madzel.de mytube.pyramix.ca
mzn-potatochips.me n.kdecherf.com n00b.fr n0m.de n3.mikronod.se n8e.dev naapurinpoika.com nachklang.net nacq.me
nadajemy.com nagoyadon.jp nameyourself.art namtao.com nanao.cybtex.fr nanawel-peertube.dyndns.org nanitebased.club
nanotrasen.zone naopix.fr narikiri.hostdon.ne.jp narrativ.es nashtodon.com nasmali.club nastub.cz nastycandy.com
natsu.page natter.wtf natterati.com naturistlife.co.uk naturtrunken.de naughtylittleangels.xyz nautilus.place
navi.beer nayukana.info nba.space nbaden.club nbh.ax ne.codes neat.tube nebula.dreadful.work neckarwie.se
nefmolojten.anqou.net neg9.org neighborhood.11ty.dev neighborli.xyz nejiamasi.com neko.cat nekomiya.net
nekonya.nekosnowy.moe nekosat.work nelson.fun nemargut.com neo.gyara.moe neo.knzk.me neon.cybre.stream neopaquita.es
neptube.io nerd.megahuge.com nerd.net nerd.town nerdcatz.thoshis.net nerdculture.de nerdfoo.dev nerdica.net
nerdistan.cloud nerdout.club nerdpol.ch nerv.st nervesocket.com neshweb.tv nesting.garden net.miaumuh.ch
netauthority.org netcup.cafe nethack.tv netheads.online netserv.fr netsphere.one network.conquerworld.fr
network.seqular.net networked-media.itp.io netzkms.de netzsphaere.xyz neurodifferent.me neverwhe.re new.asbestos.cafe
newan.net news.abolish.capital news.erebion.eu news.hostdon.ne.jp news.idlestate.org news.piaf.im newsbeep.org
newsletter.cubicgarden.uk newsmast.community newspapers.se nextep.place451.dscloud.me nextham.duckdns.org
nexus.torment.ca nfl.community nfld.me nfra.club ng.cathoderay.tube ngl.ergastylia.omg.lol ngmx.com ni.hil.ist
nicaloro.com nicecrew.digital nicecrew.tv nickcharlton.net nicknisi.com nicuverse.org nightcord.de
nightshift.minnix.dev nikolaev-sh.ru nileane.fr nimxd.com nine.land nitecrew.rip nitiasa.com nixeneko.info nixie.name
nixos.paris njust.club nnia.cc nnia.space nnmdon.com no-outlet.com no-pony.farm no.lastname.nz noblogo.org
nochiiverse.eu nochudsnomasters.com nocoolnametom.com nocturnal.bartels.company node9.org nodesphere.site
nodo.alterum.info nodutiesowed.com noelle.dev nofan.xyz nog.community noise.j-w.au noisesfrom.space noisy-lab.com
nojack.easydns.ca nokinoki.net nolog.media nom.mom noman.land nomenloony.com nonbiridon.hostdon.ne.jp
nondeterministic.computer nonexiste.net nonexistent.ca nonsense.direct noot.noot.cloud noot.pingu4.me
nope.googleisdumb.zip nord.pub nordenmedia.com normal.style norrebro.space northtube.ca nosaltres.cantonada.casa
nostr.brid.gy not.acu.lt not.iee.engineer nota.404.mn notactuallyacat.com notdigg.com note.computer note.fijiwalk.in
note.kkcake.ch notes.marginalia.cc notes.whatthefuck.computer nothavingthis.co.uk nothing-ever.works notizie.bida.im
notjustbikes.com notpickard.com notwork.in nou.fai.st novaluna.space novaparis.art.br novatube.net
novo-atlantis.null.media noxon.cc nrop.cant.at nsfw.lehtiin.eu nsinteger.com nsj.family nso.group nt.mstdon.app nth.io
ntr.jp.net nuacht.live nuage.acostey.fr nuages.cloud nuernberg.press null.ptr.fm nullderef.tech nullpointer.org
nunc.quovadis.my nutbutter.net nuttx-feed.org nya.coffee nya.lemonade.moe nya.otter.sh nyan.live nyan.lol nyan.network
nyanya.net nyltube.nylarea.com nyx.lancetia.day nyxa.jojess.net o3o.ca obapom.work oberberg.nrw obsidianmoon.com
obufalus.jp obviously.ilovemy.computer oc.scenthelta.city oc.todon.fr ocalaavenue.net occm.cc occm.work occult.club
occult.institute occult.town ocfedtest.hosted.spacebear.ee octopus.shoes octotag.net odakyu.app odin.lanofthedead.xyz
official.resource.org officiell-info.se ofuton.io ohay.ooo ohbear.wtf ohelig.me ohyeahcss.com oideion.ca oisaur.com
ojikey.kmkz.moe ok.programmer.town okamimimiwoods.net okde.me okeso.eu okpeace.org ol2ol.com old.mermaid.town
old.sharlayan.city oldbytes.space oldfriends.live oldinternet.net oldos.me olia.geocities.institute olifant.fi
omemoji.net omfg.town omg.wtf.sh omgwars.com omoro.info omusubi.ayarika.com on2it.net onair.sbs one.darnell.one
one.telmina.net onenerdarmy.net onjase.quebec onlinedo.alcateia.info onlybikini.me onlycasino.legal onlycmbot.top
onlyeddie.net onlyfam.dstaub.app onlyfans.tokyo onlyfranz.com ono-sendai.jevidl.net onoutbreaks.ca onqasarch.cz
onsbos.hopto.org onsbos.javathinker.com oogy.club oomfie.city oomfie.world ooo.eidantoei.org oopsall.gay oour.org
open-ground.org open.tube opencoaster.net opencollective.com openis.tokyo openmedia.edunova.it openppl.space
opensimsocial.com opensocial.at opensocial.media opensource.network opinuendo.com opsis.kyanos.one orbital.horse
orbitalstation.one orbiting.observer orc.forest.hostdon.ne.jp orcas.enjoying.yachts orcavella.com orctavern.pub
ordinary.cafe orlovsky.online ors.novababilonia.me orz.uno os3.network osakanacreate.com oshiro.hirunohi.com oslo.town
ossum.net ostatni.ninja ostatus.ikeji.ma ostatus.lardbucket.org ostatus.taiyolab.com otadon.com otakufarms.com
others.city otlab.dev otogamer.me otome.xyz otoya.space ottawa.place otter.cx otter.garden otter.tube oubliette.city
our.devchatter.com ourempty.pub oursocial.club ourtribeonline.com outdoorenthusiasts.space outer-eden.cc outergod.art
outerheaven.club outlande.rs outmo.de ouvaton.coop ovaltube.codinglab.ch overcomplicated.systems overgrown.garden
owo.cafe owo.ff15.eu owo.town oxytodon.com ozhika.me ozlabs.house p-js.efg-ober-ramstadt.de p.antsu.net
p.ashiato45.net p.bbbdn.jp p.changeme.fr.eu.org p.eertu.be p.efg-ober-ramstadt.de p.floyd.dk p.girlc.at p.h.etbus.ch
p.lu p.median.moe p.mr64.net p.mrzm.io p.ms.vg p.nintendojo.fr p.node.pk p.run-girls.run p.tatapa.org p.testitfor.me
p.umbriel.fr p.vinchent.xyz p.xnu.kr p1x.pics p2b.drjpdns.com p2ptv.ru pachy.youshallnotpass.com pachyder.me
packmates.org pad.venzano.fr pagan.plus pageofwords.com palaver.p3x.de pale-albedo.site palette.primmr.dev palewi.re
pallenberg.video palm.weboslives.eu palmsy.club pan.rent panafricanfutures.com pancake.place pandapla.net
panelinha.club pangu.hengsha.host pantsfree.cc pao.moe paper.wf paperbay.org parcel.birdnest.day parcero.casa
pardal.agoranet.info pari.cafe parkertried.net parody.town parrygod.club partiarazem.pl partners.eqtube.org
party.grtsk.com party.lumanesence.co.uk partychickens.net partyon.xyz pastafaristes.fr pastafriday.club
pastel-pink.life patamiel.xyz patashnik.club pataterie.ca patchouli.today patchwork.io patesadon.com pateti.co
path-of-chaos.com patriciadrive.com patriottube.sonsofliberty.red patuleia.eu paw.photo pawb.fun pawb.ink paws.press
pawsitiv.space paxation.info payravi.xyz pb.craignt.com pbs.idv.tw pc.cafe pcbu.nl pe.ertu.be peacepharm.org peasej.me
peculiar.florist peer.acidfog.com peer.azurs.fr peer.d0g4.me peer.lukeog.com peer.madiator.cloud peer.mathdacloud.ovh
peer.mrschneeball.xyz peer.philoxweb.be peer.pvddhhnk.nl peer.raise-uav.com peer.suiri.us peer.tube
peershare.togart.de peervideo.club peervideo.ru peerwatch.xyz pegelinux.top peister.org pellicule.bim.land
pen.blahaj.zone pen.waltuh.cyou pendometir.online peninsula.industries pensees-du.sous-saule.fr pensieve.club
pentimento.me people.kernel.org people.unfoo.net peoplemaking.games pepple.us perfect.moe perfumefan.jp
peribit.nautilus.place peripheria.video periscope.numenaute.org perkins.pub persadon.com pet.tax pete.warpnine.de
peterlew.is petitlutinartube.fr petlover.eu.org petri.dog petronel.info petrous.vislae.town pets.contact pf.elesoc.org
pf.gogreenit.net pf.jmad.org pf.korako.me pf.xese.in pfedi.pfriedma.org pfeifling.de pff.o.hina.dev
pfideo.pfriedma.org phamhn.com phantomthieves.net pharmacy.puppygirl.icu phijkchu.com philly.vs-the.world
philos.fkn-systems.de philosophy.cafe phire.place phoenixproject.group phonetown.net photo.alexdebosnia.eu
photo.dresden.network photo.icanteven.watch photo.ivanamat.es photocave.net photodesk.europanewswire.com photodn.net
photofed.world photos.cosocial.ca photos.deadb1rd.net photos.devoe.me photos.girolab.foo photos.grossermensch.eu
photos.lullis.net photos.mroberts.me photos.pepicrft.me photos.xavs.ca photosharing.work phpc.tv physchem.science
physfluids.fr physik.cool pi.uboldt.eu pi4b.tail65cfe.ts.net piaf.stilobique.com piazzetta.morloi.org
pic.krashboyz.org picfeed.beatty.family pics.brocolis.party pics.chiefgyk3d.com pics.danielaragay.net
pics.gayfr.online pics.grapevinesocial.club pics.lgbt pics.regenpfeifer.net pics.rys.io pics.safegrow.eu
pics.spielenmitlili.com picto.anartist.org pie.dasneuland.de pie.eyeofthestorm.place pie.gd piefed.alphapuggle.dev
piefed.blahaj.zone piefed.ca piefed.chrisco.me piefed.dk piefed.doomprepper.com piefed.ee piefed.europe.pub piefed.fan
piefed.iridescent.nz piefed.jeena.net piefed.keyboardvagabond.com piefed.marud.fr piefed.ombreport.info
piefed.socdojo.com piefed.wjs018.xyz piefed.world piefed.zeromedia.vip piefeed.com pierce.xyz pigeon.place
pigeons.club piggo.space piipitin.fi pikopublish.ing ping.de pinkorange.red pinsapo.cc piped.chrisco.me pipou.academy
piracy.live piraten.space piratentube.de pirati.ca pire.artisanlogiciel.net pirtube.calut.fr pityu.flaki.hu
piupiupiu.com.br pix.9wd.eu pix.anduin.net pix.berdaguermontes.eu pix.blahaj.zone pix.closeuprussia.com
pix.colmaris.fr pix.diaspodon.fr pix.famichiki.jp pix.freiraumzittau.de pix.gjermo.com pix.heathenlab.net
pix.hhorn.dev pix.hilles.space pix.hostux.net pix.ignifi.art pix.internetiseviyorum.tr pix.kocour.club pix.kohler.is
pix.lalafell.org pix.lequen.fr pix.lgbt pix.mygaia.org pix.netfreaks.fr pix.novababilonia.me pix.openriver.net
pix.penzberg.me pix.qonzo.de pix.riversouldiers.dk pix.schiessle.eu pix.schindler.im pix.securelab.eu
pix.sekretaerbaer.net pix.simounet.net pix.smc.li pix.snowboardtechie.com pix.timetravel.camp pix.tstoll.me
pix.vornyx.net pix.w4230.de pix.weanimatethings.com pix.webm.ink pix.wocs.com.ng pix.zeroes.ca pixel.aire.ml
pixel.alphonso.fr pixel.art3mis.de pixel.balamb.fr pixel.baranovski.cloud pixel.bascht.space pixel.cyano.at
pixel.dragonface.org pixel.elbmatsch.de pixel.geekyboo.net pixel.internationalotaku.com pixel.jelliefrontier.net
pixel.johalla.org pixel.kjz.ca pixel.mauve.haus pixel.michel.uber.space pixel.mmn.ca pixel.moahr.de pixel.orgdup.net
pixel.rebel.ar pixel.redsnake.io pixel.sadrarin.com pixel.sebastianwieser.de pixel.sorajima.fr pixel.sp-codes.de
pixel.tchncs.de pixel.tiggi.es pixel.tromdienste.de pixel.winklerfamilie.eu pixel.xarxa.cloud pixel.xmpp.uy
pixel.yellowmustard.club pixel.zendit.digital pixelfeed.hopto.me pixelfur.maw.best pixelgalaxy.net pixelis.luisa.is
pixelized.nocreativo.com pixels.danielwithsilver.com pixels.enmarge.art pixels.fischbyte.de pixels.louzao.network
pixels.runningwithbulls.com pixels.schokopuddingg.de pixels.stormgrass.com pixelshot.it pixey.org pixl.fi
pixls.courat.fr pixta.love pixtagram.me pizza.enby.city pkteerium.xyz pkutalk.com pl.appy.cat pl.borked.technology
pl.catboyindustries.co pl.comofas.org pl.evilmuff.in pl.firechicken.net pl.gnu.moe pl.ibuki.club pl.ijs01140.dev
pl.izaten.net pl.jugregator.org pl.kitsunemimi.club pl.kotobank.ch pl.kpherox.dev pl.m0e.space pl.nicenature.moe
pl.pube.tk pl.slash.cl pl.starnix.network pl.tin-can.tech pl.valkyrie.world pl.waku.dev pl.wire.garden
place-of-refuge.com plain-text.cc planetwisp.de plasmatrap.com plastidrama.ru play.cotv.org.br play.jergefelt.se
play.kontrabanda.net play.mittdata.se play.rejas.se play.shirtless.gay player.ojamajo.moe plaza.vaporpolis.net
pleasetf.me plesiosaur.net ploum.be plrm.komaniya.work plshug.me plud.re plumes.io plush.city plushie.town
plusraid.com plustodon.net plwrtp.moonquake.name plz.7td.org pm.ernix.jp pneumanode.com pneumastodon.com
pnw-mastodon.com pnw.zone po0.online poast.tv pocketpixels.club pod.diaspora.software podhubie.vsieti.sk
podlibre.video podvibes.co poeng.link pogs.cafe poils.pachyderme.net pointless.chat pointless.net
pokemon.mastportal.info pokemon.men polaroid.absturztau.be polis.video poliversity.it poliverso.org poly.cybre.city
poly.gal polyam.space polycule.li polycycle.io polyglot.city polylux.xyz polyomino.app pomdon.work pon.tv pony.tube
pooper.fantranslation.org poorlyrendered.com poptalk.scrubbles.tech pornanime.club portal.digilab.nfa.cz
portal.gb0.dev possumpat.io post.ebin.club post.iono.me post.lurk.org post.syobon.net postb.org posthat.ca
postin.dumbgeon.gay posting.institute posting.isincredibly.gay posting.lolicon.rocks posting.onl posting.solutions
postnstuffds.lol posts.ashleymcquaid.com posts.dynamic.land posts.jacobhaddon.com posts.jondoes.com
posts.legrand.design posts.rat.pictures potate.space potla.ch pouchi.ca pouet.aliel.fr pouet.april.org
pouet.badprocess.me pouet.chapril.org pouet.couchet.org pouet.darkou.fr pouet.gddb.ovh pouet.it pouet.me
pouet.mickaelgillot.xyz pouet.pas.la pouet.peuw.net pouet.pt pouet.space pounced-on.me pourparler.ca poweruser.forum
poyusbuddy.com pr.remobra.org pr.shc.kanagawa.jp pr0mised.life prattle.org.uk prattle.top prattohome.com
pravdasocial.net praxis.gay praxis.tube preciouslittle.life precise.space precure.ml preprod-mastodon.mathnum.inrae.fr
preserve.games prettyaweso.me prismst.one prisol.live problemes.eu.org process-one.net procrastodon.net procydon.net
prodromou.pub program-theia.monster propulse.club prosumer.dev proto7.io protocol7.bluemarch.art provably.online
provo.lol prozone.media prsm.space prtb.komaniya.work prtlnd.org ps-sw145sd.hostdon.ne.jp ps.m0n5t3r.info ps.s10y.eu
psiren.eu psst.al0.de psychocloud.tech psynet.me psyopshop.com pt.765racing.com pt.bsuir.by pt.crystalsky.dev
pt.diaspodon.fr pt.erb.pw pt.forty-two.nl pt.freedomwolf.cc pt.gogreenit.net pt.gordons.gen.nz pt.huegelstein.eu
pt.ilyamikcoder.com pt.irnok.net pt.kamp.site pt.kircheneuenburg.de pt.laurentkruger.fr pt.lnklnx.com pt.lunya.pet
pt.mezzo.moe pt.minhinprom.ru pt.na4.eu pt.netcraft.ch pt.oops.wtf pt.pube.tk pt.rwx.ch pt.sarahgebauer.com
pt.scrunkly.cat pt.sfunk1x.com pt.syrupmg.ru pt.thishorsie.rocks pt.tux.tf pt.vern.cc pt.xut.pl
pt01.lehrerfortbildung-bw.de ptb.lunarviews.net ptb.ndu.wtf ptibistrot.danslesbois.net ptube.de ptube.ranranhome.info
ptube.rousset.nom.fr ptube.sumiinix.moe pub.calebhearth.com pub.communistparty.org.uk pub.dakloifarwa.de pub.dm1sh.ru
pub.eeruwang.me pub.ehrengruppe.de pub.frostillic.us pub.kreig.rocks pub.qu1x.one pub.sapzil.org pub.welter.rocks
pubeurope.com publichouse.mensgardening.club publicidentity.net publicsquare.global publish.ministryofinternet.eu
puddle.town pue.re puffy.tube pug.ninja puhu.ainiaan.fi pullopen.xyz pulpunte-chinpun.xyz pumpkin-ass.hopto.org
puniman.xsns.jp punk.photos punkstodon.de punktube.net puntarella.party puppet.zone puppy.tf puritan.pub
purplelatexqueen.com purplepenguin.lol purrple.place purupurupurur.in pushingelectrons.net puz.fun pwet.what.tf
pwl.farted.net px.cmbg.ws px.commander1024.de px.eok.me px.filmfreedom.net px.ms.vg px.signboard.fun px.tosk.in
pxl-overload.me pxl.t3ou4.com pxlfd.ca pxlfd.searxng.noho.st pxlfed.de pxlmo.com pynews.com.br pytu.be q12.im
qdon.space qicx.net qn.krig.jp qnmd.info qtube.qlyoung.net qua.name quacc.space quantube.win quarium.xyz
quarteredcircle.net quasselkopf.de quaziinc.com que.pasa.co queer.blahaj.solutions queer.cool queer.dev queer.garden
queer.group queer.hacktivis.me queer.irish queerchen.de quiet.horse quietmoon.org quietzero.net quinnwitz.house
quitter.pl qunagi.qunagi.net quokk.au quokka.city qwq.ooo qwwwq.cat qz.asdser.net r-sauna.fi r.irithyll.cc r.nf r.town
r2.do r3dnvmbr.xyz r3dp1ll.sh rabbit.x86.town radbloxia.online radiation.party radio.quaqoostore.net radiosocial.de
rage.love raggedfeathers.com rail.chat rail.siberia.work rainpix.net rairarai.hostdon.ne.jp raj.lol raki.club rama3.jp
rama4.jp ramble.space ramen-fsm.eu.org ramshackle.town randomfoo.net rankett.net rants.au raptol.net
raptor-care.center raptube.antipub.org raru.re rascalking.com raspidon.mamemo.online rassilni.com ratf.ink
ratherbemaking.games rattodon.nexus rawr.sillydragon.ca rawr.tf rayci.st raykoworld.com rb.2snc.eu rblind.com
rcelko.ch rcj1.mstdon.app rda.komintern.work re.lire.im real-escape.jp real.badanalys.is realbitcoin.cash
reallibertymedia.xyz really.sleepytealcoder.com realsocial.life realwinnersquit.club reaper.homes rebel-lion.uk
rebel.ar rebelbase.site reclaim.rocks recordon.mamemo.online recs3601.online rect.al red.fox.yt red.steropes.cc
redbeardthe.ninja reddeet.com reddthat.com redeira.gal redmountain.club redpanda.pics redsnake.io redspinning.top
reels.llamachile.tube refuznik.video reidodon.net reima.rocks remolino.town remotelab.uk rencher.industries repc.co
replay.jres.org repro.video reptile.house research.test.edu.nl reseau.libresocial.quebec reseauculture.fr
respublicae.eu retirenow.top retr0.id retro-gaiden.com retro.pizza retrochat.online retrodon.jp retrofed.com
retrohangout.club retrohub.cafeobskur.de retrolemmy.com retvrn.tv reve.land reverieinn.homes revillas.es rewrite.in.rs
reyuzenfold.com rhabarberbarbara.bar rhamzeh.com rhetos.net rhythmgame.rs ribbit.froggirl.club ribbit.pitools.org
rickyleong.me ridesbik.es rigcz.club rigor-mortis.nmrc.org riin.fr rimworld.gallery rindo.garden ringed.space
ritatube.ritacollege.be rivals.space river.geek.nz river.group.lt rlidea.com rlin.eu ro-mastodon.puyo.jp
roar.draboros.net roark.voluminum.net robertparker.se rocaguinarda.tv rochka.club rockcd.jp rocklin.dev
rockosbasilisk.com rocktriste.club rodent.life rodina-sucha.cz rogersfam.co rokjohnson.online roko.basilisk.technology
rollenspiel.forum roma.sodo-shed.com romancelandia.club romeros.link room19.com room1969.net roshless.me
rosiesosocial.com rotortube.jancokock.me rouen-luttes.org rouge.eu.org routingmagic.club royalrainbow.link
rpgmaker.cafe rpvortex.online rqd2.net rrgeorge.video rsngrtn.fyi rss-mstdn.studiofreesia.com rssfeed.media rstats.me
rstokes.uk rtsn.dev rubi.gd runetx.ru runtube.re runx.zip ruraiocht.cc rustedneuron.com rusty.cat
rwfertilizer.mydns.jp rwn.lol rwx.ch rz-social.de s-t.club s.1a23.studio s.aj.immo s.cafe s.chode.org s.datais.me
s.firecat53.net s.hirtz.pm s.jape.work s.mysw.moe s.neguse.net s.ovalerio.net s.pebcak.de s.schof.org s.sunville.org
s.umeyashiki.org s.userexe.me s.vnshow.vip s.voxint.net s.waq.dk s.yelvington.com s.zholnay.name s0.nan0ka.net
s1.vnchich.vip saadatmand.pk sacred.harpy.faith sad.earth sadbitches.online safejust.space saff.dev saha.nz
saigyouji.cyou saint-paul.us sajin.life sakae-m.hostdon.ne.jp sakura.soccer sakurajima.moe sakyey.kr
salmon-skin-roll-official.top saltylike.us salvo.chat sammich.es samplers.hal-contract.org samstodon.net
sandbox.nyanya.net sandbox.skoji.jp sandiegourbanists.com sanguinem.space sapphic.ninja saptodon.org sarcasm.stream
saronno.one sasa.africa satori.cafe saturndust.net saturno.red satzfetzen.de sauropods.win sawakai.space
sayurili.hostdon.ne.jp sc.sigmaris.info scalie.business scalie.club scalie.eu scalie.zone scaringtheho.es
schafweide.eu schiwy.co schlechter.info schleuss.online schmaker.eu schoffelen.net schoonens.nl schreibt.jetzt
scicomm.xyz scientificnetwork.de scientists.today scitech.video scl.kaffeemonster.com scl.zmb.cm scoat.es
scottodon.com scoutodon.blog scratch.00ff00.systems screaming.com scribe.disroot.org scrum.ring2.de sd.ai sdf.land
sdmtube.fr sea.wavelight.ws seafoam.space seanlunsford.com seaofog.com seattle.pink sebbo.net secluded.ch
secondarylocation.garden sector6.ttobot.kr secure.direct-live.net secure.icn.press secure.scanovid.com
securitybrief.jasonjaysmart.com securitycafe.ca seepocke.at seizethemeans.communitarium.org seka.pona.la
sekretaerbaer.de selenian.space selent.ca selfdon.0x7c4.com selfhosted.cafe selfhosted.forum selfy.army send.sex
sendtoot.co senigallia.one seoul.earth sergal.org serrebiradio.com serv3.wiki-tube.de sfba.video sffa.community
sfw.community sha1.nl shadowofpalm.world shadows.rest shadowverdon.info shao.life share.elouworld.org share.tube
sharebright.net shared.graphics sharekola.ng shark.community sharlayan.in shellbytes.me shelter.moe shen.zone shew.cc
shigusegubu.club shih.ch shiina.cafe shin.mugicha.club shinonome.technology shiro.dog shirtless.gay
shit.herewegoaga.in shitpost.cloud shitpost.trade shitposter.world shiyi.lu.eu.org shmg.online shoddy.site
shoetown.dhscholar.com shoni.town shootingfilm.rocks shortens.net shouldagoneoffroad.com shout.3xd.eu shpposter.club
shredderfood.com shrike.club shrimp.acute.cat shrimp.ryumu.dev shrin.es shrug.pro shutafem.casa shuttersociety.uk
shweet.icu sidehearts.com sieg-dragon.blue sights.omgwars.com sigin.fo signers.online signs.codes sikke.fi silba.me
silence.horse silentnet.de silentspring.online silicon.moe silverbay.space silversword.online simian.rodeo simkey.net
simon.vreeman.com simonwillison.net sin.tyaku.com sinophone.world sironi.xyz sisyphus.gay sivar.cafe sivokon.me
sizeriot.com sk.petalgarden.link sk.waf.moe skastodon.com skatspelunke.eu skaverat.net skeleton.town skeptikon.fr
skeptube.fr skrivel.se skunkhollow.tech skvip.lol skyjake.fi skytatu.com slashine.onl slayers.online slc.dev
sleep.etoile.ink sleepy.computer sleepy.cool sleepybear.dev sleepygremlin.online sleepyhe.ad slice-it-up.org
slime.computer slime.global slime.land sloan.host slon.jmq.cz slon.yojik.net sloth.es slut.town slutty.city
smallposts.net smallsocialnetworkforfriends.top smeap.com smeets.ee smilodon.chatslibres.com smithandtech.space
smithtodon.org smnn.ch smol.cafe smores.town sms.cybik.moe smuganimeavatar.xyz snabel.party snabelen.no
snack.investments snaggletooth.life snake.club snake.cool snap.324s.io snapshots.eyecreate.org snarky.club
sneakerwave.net snep.place snf-19213.ok-kno.grnetcloud.net sniff.dad snipesearch.video snippet.dappur.tech
snooker.uk.to snoot.tube snowdon.jp snowfan.it snowmans.land sns.dougetsusha.com sns.feistel.party sns.govanify.com
sns.internationalotaku.com sns.kianting.info sns.lightnovel.jp sns.minovsky.space sns.mszpro.com sns.myxoz.net
sns.neonka.info sns.ooto.me sns.scwhost.org sns.taizona.jp sns.taking.kr sns.tsubasaori.be snug.moe snug.town
so.denk-nach-mcfly.de so.rezzedup.com soapbox.midwaytrades.com soapbox.smbi.community soc.7thmagic.net soc.bosio.info
soc.citizen4.eu soc.crashed.org soc.ebmn.io soc.eli173.com soc.femme.cat soc.gng.io soc.gsg.live soc.haj.gay
soc.jra.sh soc.kouett.net.eu.org soc.kvet.ch soc.lesavik.pics soc.magicalmirro.red soc.megatokyo.moe soc.mod-12.com
soc.neiam.org soc.nochn.net soc.nym.se soc.osp.gay soc.port0.org soc.psynet.me soc.punktrash.club soc.rnrd.eu
soc.runx.zip soc.saiyajin.space soc.schuerz.at soc.sekundenklebertransportverbot.de soc.spla.cat
soc.tuxpaintadventures.com soc.umrath.net soc.utzer.de soc.vis4valentine.com soc.webair.xyz soc.zom.bi soc42.com
soccer.forum socel.net socia.low5.de sociabl.be social-md.wunderground.com social-pflege.de social-t.uibk.ac.at
social-test.sunet.se social-tst.overheid.nl social2.williamyam.com sociala.me socialbc.ca socialclub.nyc
sociale.network sociall.se socially.drinkingatmy.computer socialnet.turnsys.com socialontario.ca
socials.thundercleess.com socialturtle.eu sociedad.racista.es societas.online society.kalli.st society.oftrolls.com
socpeertube.ru sofa.rosetree.de softnoise.space sogga.top solarcene.community solarpunk.moe solarsystem.video
solidcharity.net some.apz.fi some.hacklab.fi some.henkkalaukka.fi some.kansalliskirjasto.fi some.sakulehti.fi
some.tehy.fi someone.elses.computer sometimes.when.computer sometimesantisocial.media somewhy.net songbird.cloud
sonicbunny.com sonomu.club sopadeletras.club sopuli.xyz sorbit.no sosial.nyheimen.no sosyal.mavzer.org
sota.sotamedia.org sourcemac.com sovran.photos sovran.video soylent.green sozial.cyberpunk.gmbh sozial.roter-kreis.de
soziale.cloud sp.kub2091.ru space.jeroenvd.nl space.magician.moe space.ministryoftesting.com space.robozor.cz
spaceplace.jonathancandler.com spacepub.space spacerslike.us spaceup.city spacey.space spanner.works
sparkgap.marsfreeradio.org sparrow.cs.uni-magdeburg.de special.videovortex.tv speckledmonkey.com spectra.video
speedlines.stctp.zone sphere.fx4.net spicycrust.pizza spitzohrs.tv splat00n.ink splodge.fluff.org spodeli.org
spolu.bucek.eu spondr.cz spook.tube spookygirl.boo spookykitties.com spool.au spoonie.community spora.grin.hu
sportloto.company sportsfeed.me spotoftheball.com spragleknas.no spreebits.de sqrts.net squ.alid.pw squad.town
squatch.online squawk.mytransponder.com squeak.games squeet.me squid.cafe squidnet.net squirrel.pub st.fdel.moe
stable.wjs018.xyz staging.owo.cafe staging.patchwork.online standup-comics.net stansells.org starbase1.earth
starbase80.wtf starcitizen.name stareinto.space starlit.earth starlite.rodeo starry.milkywaycafe.art startrek.website
startrekdiscussionboard.blog status.2metz.fr status.fberriman.com status.kinlan.me status.pointless.one stctp.zone
steamedfish.org stefanbohacek.online stefankoopmanschap.nl stefen.ca stegodon.nl stellaria.network stellers.gay
steloj.xyz steppylegs.monster stereophonic.space stigma.whippy.kr stoat.zone stolat.town stoneartprod.xyz
stoney.monster stopsky.net stoptrackingus.tv stormwaltz.net story.goegelshome.de straightouttacotton.com
strangeplace.me strangeweb.page stray.shee.pink stream.antv.abyaya.la stream.biovisata.lt stream.conesphere.cloud
stream.elven.pw stream.gigaohm.bio stream.housatonic.live stream.ilc.upd.edu.ph stream.indieagora.com
stream.jurnalfm.md stream.k-prod.fr stream.litera.tools stream.messerli.ch stream.netzycloud.net stream.nuemedia.se
stream.rlp-media.de stream.udk-berlin.de stream.uxd.uni-bamberg.de stream.vrse.be streamarchive.manicphase.me
streamsource.video streetwi.se strelizia.net strings.io studio.lrnz.it studio8502.ca studiocms.io studios.racer159.com
style.land styxhexenhammer666.com suarez.photos sub.community subby.solutions subconscioussignature.earth
subscribeto.me subspacelink.com subversive.zone sudomakecake.com sukebe.hostdon.ne.jp sukebepacos.com sumanko.com
summerhill.cafe sunbeam.city suncoast.dev sunny.garden sunspot.garden supermega.nohost.me supersocial.space
supervolcano.angryshark.eu suppo.fi surcos.app surf.cyberspace.club surfin.dog surlaterre.org surutodon.net
susunu.hostdon.ne.jp sutemos.lt suya.place sv1.in-deep.blue svrdn.drillion.net swanlake.life swannrack.tv swebbtube.se
swebbtv.se swecyb.com sweet.succubi.services swiftdevs.space swissodon.ch switter.su sy.nthia.dev syasai.club
sylfox.one sylvesfamily.com synapse.cafe synapthein.org syndicat.solidaires.org synduckate.yachts synth.zip
synthpub.com syrteplay.obspm.fr systerserver.town syzito.xyz szmer.info t-rg.ws t.0x0.st t.aqn.jp t.aquapoetry.org
t.bobamilktea.xyz t.chadole.com t.dlyang.me t.hermine.in t.kaikoga.net t.kiriha.me t.niobium.at t.q12.im
t.testitfor.me t00t.azimoth.de t00t.cloud tabi.gay tabletop.vip tabulatethemerits.com taclive.takeachance.studio
tacobelllabs.net tacobu.de tacocat.space tadanemuphoto.life taffytavern.com tailswish.industries taiwan.wtf
takeko.monster takohs.cc takoverse.syutin.com tales.tiggi.es talk.halvbrax.se talk.mls20.de talk.stayas.one talkie.hu
talksmacky.com talos.link tams.tech tane.codes tankie.tube tanuki.hostdon.ne.jp tapir.tkf.me tarchivist.drjpdns.com
tardis.team tarte.nuage-libre.fr taruntarun.net tastingtraffic.net tastybugs.club tau-ceti.space taur.zone tauri.earth
taxevasion.club tbh.co-shaoghal.net tchafia.be tcp.fm tds.xyz tea.codes team.yarnspinner.dev teamfmradio.com
teapot.zone teardrop.net tech.intersects.art tech.pr0n.pl techdon.dev techeasy.org techfieldday.net techlog.me
techlore.tv techlover.eu techtett.de techtoots.com tecnfy.com teh.entar.net tekkadon.manimani.cc tekton.network
telefant.net telegenic.talesofmy.life telegrafverket.cc telemediendienste.de telex.disinfo.zone temp.odon.moe
ten1919.com tenochtitlan.city teqpot.info terakoya-backstage.com terapeldigitaal.nl terminal.ink terra.incognita.net
terrible.computer terror.black terz.at teslam.in teslapwners.club test-cmx.dongzhimin.su test-fab.ynh.fr
test.cztwitter.cz test.mascodon.jp test.oc.todon.fr testing.stygiantech.dev testube.distrilab.fr tetrax.de
text.tchncs.de tfwnogf.nl tgi.hosted.spacebear.ee thatoldthing.eu thatssofetch.pink the-crossroads-inn.com the-gdn.net
the-pit.uk the-wired.club the.bisexuals.town the.caffeination.space the.dragoness.space the.enchanted.quest
the.goofs.space the.unforgiven.pl the.voiceover.bar the.webm.ink the.zymocosm.com theater.ethernia.net theater.im
theatrez.day thebean.ruds.io theblower.au thebluehydrangea.net thebrainbin.org theclacks.cloud thecool.tube
thecooltable.wtf thecrimsontint.com theden.network thedreaming.city thefire.work theforkiverse.com
thegoatery.dyndns.org thegoblin.market theha.us thehappyfamily.stream thehb.me thejuddkramer.com thelemmy.club
thelounge.network themgineer.gay theoks.net theomega.zone thepage.house thepride.network theres.life theriault.co
thesenate.cc thetake.zone thevideoverse.com thevipvipers.space theweird.space thewired.wtf thicc.horse thickey.com
thickrips.cloud things.uk thinkerview.video thinktank.brainstormes.org this.mouse.rocks thisbot.day
thisisnotaserver.com thistlenfern.org thomasjaggi.ch thoughts.pehnet.org thx.gg tiann.plk.tw tiddyhonkers.com tiggi.es
tigr.dad tikatech.org tiksi.net tiktube.com tilde.zone timeloop.cafe timeriver.xyz tincanphone.club tines.spork.org
tingling.machinerunning.io tinkerbetter.tube tinnies.club tinsley.video tiny.sengis.net tiny.tilde.website
tinycities.net tiphon.nerv-project.eu tirnanog.todon.de tjakosquad.nl tkm.eus tkz.one tl1.yumenosora.net
tldr.nettime.org tldr.wesl.ee tlv.cool tmp20231105.kuroan.co tmss2291-1.hostdon.ne.jp tmux.f5.si tnku.co toadking.com
toast.dragon2611.net toast.ooo todon.ploud.fr togl.me toki.melikule.xyz tokless.com tolppa.thermopylas.fi
tombraidersocial.com tomkahe.com tomo.airen-no-jikken.icu tomodachi.gafea.net tomoku.work tongari.xsns.jp
tonibot.ddns.net toobnix.org tooot.im top-netz.de topic-master.com toplap.org topofthe.city toque.town torimori.net
torisan.party torment.nexus tormentnexus.dev tosk.in touhou.com.br touhou.vodka town.friendmaterial.lgbt
town.voyager.blue towns.gay tpz.de trailers.ddigest.com transcollie.mom transden.lgbt transfem.boywife.top
transient.garden transmom.love trash.boutique travel-friends.chat travelling-lurtles.world treehouse.technopagans.de
treetre.org treff.darknight-coffee.eu trentontube.trentonhoshiko.com triangletoot.party tribe.net triggeron.net
trilobite.space troet.burg-halle.de troet.karlvalentin.de troet.tay-tec.de troet.x-berg.de troet.yavin3.de troll.tv
trombas.vost.pt trouth.eu trpg-o.xyz trpg.cloud trpg.cyou true.kawi.fr truemaple.net trumbeta.me trunk.lol
trunk.mad-scientist.club truthsocial.co.in tsarolion.com tschopp.net tsogol.tsiran.org tsrats.net tsubuyaki.choro3.net
tsukihi.me tt.vvxq.ca ttrpg.network tty.icu tube-action-educative.apps.education.fr
tube-arts-lettres-sciences-humaines.apps.education.fr tube-cycle-2.apps.education.fr tube-cycle-3.apps.education.fr
tube-education-physique-et-sportive.apps.education.fr tube-enseignement-professionnel.apps.education.fr
tube-institutionnel.apps.education.fr tube-langues-vivantes.apps.education.fr tube-maternelle.apps.education.fr
tube-numerique-educatif.apps.education.fr tube-sciences-technologies.apps.education.fr tube-test.apps.education.fr
tube.19inch.org tube.22decembre.eu tube.3xd.eu tube.4aem.com tube.4e6a.ru tube.9minuti.it tube.abolivier.bzh
tube.ac-lyon.fr tube.aetherial.xyz tube.alado.space tube.alphonso.fr tube.amic37.fr tube.anjara.eu tube.anufrij.de
tube.aquilenet.fr tube.ar.hn tube.area404.cloud tube.arthack.nz tube.asmu.ru tube.asulia.fr tube.auengun.net
tube.awkward.company tube.azbyka.ru tube.azkware.net tube.bartrip.me.uk tube.belowtoxic.media tube.benzo.online
tube.bigpicture.watch tube.bingle.plus tube.bit-friends.de tube.bitwaves.de tube.blahaj.zone tube.blueben.net
tube.boehmworld.de tube.boneste.ch tube.bootlicker.party tube.bruniau.net tube.bsd.cafe tube.bstly.de tube.cara.news
tube.cchgeu.ru tube.childrenshealthdefense.eu tube.chispa.fr tube.chosto.me tube.cms.garden tube.communia.org
tube.conferences-gesticulees.net tube.contactsplus.live tube.cosmicflow.space tube.crapaud-fou.org tube.cyano.at
tube.cyberia.club tube.cybershock.life tube.cybertopia.xyz tube.danq.me tube.darfweb.eu tube.deadtom.me
tube.dembased.xyz tube.dev.displ.eu tube.devwithzachary.com tube.diagonale.org tube.digitalesozialearbeit.de
tube.distrilab.fr tube.dodsorf.as tube.doortofreedom.org tube.dragonpsi.xyz tube.dsocialize.net tube.e-jeremy.com
tube.ebin.club tube.egf.mn tube.eggmoe.de tube.elemac.fr tube.engagetv.com tube.erzbistum-hamburg.de tube.eskuero.me
tube.exozy.me tube.extinctionrebellion.fr tube.f3a.net tube.fab-l3.org tube.fabrigli.fr tube.fantastic-rolls.fr
tube.fdn.fr tube.fede.re tube.felinn.org tube.flokinet.is tube.foad.me.uk tube.foi.hr tube.forge.unibw.de
tube.freepeople.fr tube.freiheit247.de tube.friloux.me tube.froth.zone tube.funfacts.de tube.funil.de
tube.futuretic.fr tube.g1zm0.de tube.g4rf.net tube.gaiac.io tube.gayfr.online tube.geekyboo.net tube.gen-europe.org
tube.genb.de tube.ggbox.fr tube.ghk-academy.info tube.gi-it.de tube.govital.net tube.grap.coop tube.grin.hu
tube.gryf-kujawy.pl tube.h3z.jp tube.helpsolve.org tube.hoga.fr tube.hokai.lol tube.homecomputing.fr
tube.hunter.camera tube.hunterjozwiak.com tube.hurel.me tube.inlinestyle.it tube.int5.net tube.interhacker.space
tube.interior.edu.uy tube.invisible.ch tube.io18.eu tube.io18.top tube.ipfixe.info tube.itsg.host tube.jeena.net
tube.kai-stuht.com tube.kalah-france.org tube.kampftoast.de tube.kansanvalta.org tube.kdy.ch tube.keithsachs.com
tube.kersnikova.org tube.kh-berlin.de tube.kher.nl tube.kicou.info tube.kla.tv tube.kockatoo.org tube.kotocoop.org
tube.kotur.org tube.koweb.fr tube.ksl-bmx.de tube.kx-home.su tube.la-dina.net tube.lab.nrw tube.labus.life
tube.lacaveatonton.ovh tube.laurent-malys.fr tube.leetdreams.ch tube.leshley.ca tube.linkse.media tube.lokad.com
tube.loping.net tube.lou.lt tube.lucie-philou.com tube.maiti.info tube.matrix.rocks tube.mc-thomas3.de
tube.media-techport.de tube.metadocs.cc tube.mgppu.ru tube.midov.pl tube.midwaytrades.com tube.mochi.academy
tube.moep.tv tube.moncollege-valdoise.fr tube.morozoff.pro tube.nemsia.org tube.neosite.com.ar tube.neshweb.net
tube.nestor.coop tube.network.europa.eu tube.netzspielplatz.de tube.nicfab.eu tube.niel.me tube.nieuwwestbrabant.nl
tube.nogafa.org tube.novg.net tube.nox-rhea.org tube.nuagelibre.fr tube.nuages.cloud tube.numerique.gouv.fr
tube.nuxnik.com tube.nx-pod.de tube.nx12.net tube.octaplex.net tube.ofloo.io tube.oisux.org tube.okcinfo.news
tube.onlinekirche.net tube.open-plug.eu tube.openalgeria.org tube.opportunis.me tube.oraclefilms.com tube.org.il
tube.otter.sh tube.ouahpiti.info tube.p2p.legal tube.pacapime.ovh tube.parinux.org tube.pasa.tf tube.pastwind.top
tube.pawelko.net tube.penzberg.me tube.pericoloso.ovh tube.picasoft.net tube.pilgerweg-21.de tube.piweb.be
tube.plaf.fr tube.plus200.com tube.pmj.rocks tube.polytech-reseau.org tube.pompat.us tube.ponsonaille.fr
tube.port0.xyz tube.portes-imaginaire.org tube.postblue.info tube.public.apolut.net tube.pustule.org tube.pyngu.com
tube.querdenken-711.de tube.ramforth.net tube.rebellion.global tube.reseau-canope.fr tube.reszka.org tube.retronerd.at
tube.revertron.com tube.rfc1149.net tube.rhythms-of-resistance.org tube.risedsky.ovh tube.rooty.fr tube.rsi.cnr.it
tube.ryne.moe tube.sador.me tube.safegrow.eu tube.sanguinius.dev tube.sasek.tv tube.schleuss.online tube.sector1.fr
tube.sekretaerbaer.net tube.shanti.cafe tube.shela.nu tube.sinux.pl tube.skrep.in tube.sleeping.town
tube.smithandtech.com tube.solidairesfinancespubliques.org tube.solidcharity.net tube.sp-codes.de tube.spdns.org
tube.ssh.club tube.stanisic.nl tube.stbr.io tube.steffo.cloud tube.svnet.fr tube.swee.codes tube.systerserver.net
tube.systest.eu tube.t-dose.org tube.taker.fr tube.tappret.fr tube.taz.de tube.tchncs.de tube.techeasy.org
tube.techniverse.net tube.teckids.org tube.thechangebook.org tube.theocevaer.fr tube.theplattform.net
tube.thierrytalbert.fr tube.tilera.xyz tube.tinfoil-hat.net tube.toldi.eu tube.tpshd.de tube.trax.im
tube.traydent.info tube.troopers.agency tube.ttk.is tube.tuxfriend.fr tube.tylerdavis.xyz tube.ullihome.de
tube.ulne.be tube.undernet.uy tube.unmondemeilleur.eu tube.utzer.de tube.valinor.fr tube.vencabot.com
tube.vikezor.click tube.villejuif.fr tube.virtuelle-ph.at tube.vocedemos.org tube.vrpnet.org tube.waag.org
tube.webcontact.de tube.wolfe.casa tube.worldofhauru.xyz tube.wtmo.cloud tube.xd0.de tube.xrtv.nl tube.xy-space.de
tube.yahweasel.com tube.yapbreak.fr tube.ynm.hu tube.yourdata.network tube.zala-aero.com tube.zendit.digital
tube1.perron-service.de tube2.nemsia.org tube4.apolut.net tubedu.org tubee.fr tubefree.org tubocatodico.bida.im
tubul.net tubular.tube tubulus.openlatin.org tuebingen.network tuffidon.de tuit.fr tuiter.rocks tuluk.nl tupambae.org
turath.tn turbotime.turboteam.xyz turnipheap.loneknight.quest turtleisland.video turtlesallthewaydown.com
tusk.sexabolition.blog tusk.sfunk1x.com tusky.maildog.ru tusky.pink tutos-video.atd16.fr tutoteket.no
tutut.delire.party tututu.tube tuvideo.txs.es tv.adast.dk tv.adn.life tv.animalcracker.art tv.arns.lt tv.atmx.ca
tv.based.quest tv.cuates.net tv.datamol.org tv.dilstories.com tv.dyne.org tv.farewellutopia.com tv.filmfreedom.net
tv.gravitons.org tv.hs3.pl tv.io.seg.br tv.lumbung.space tv.maechler.cloud tv.manuelmaag.de tv.mooh.fr tv.nizika.tv
tv.pirati.cz tv.s.hs3.pl tv.santic-zombie.ru tv.solarpunk.land tv.undersco.re tv.ursal.nl tv.zonepl.net
tvculturaviva.org.br tvitero.com tvonline.wilamowice.pl tvox.ru tvwatch.party tw.town twctube.twc-zone.eu tweag.io
tweeflood.com tweet.gleamorb.co.jp twexit.de twingyeo.kr twit.dispersio.us twitoot.com twitter.resolvt.net
twiukraine.com two-bits.org twobeek.com twoot.site twoot.space twoslashes.com twt.channel.org txs.es txt.dog txxt.club
typhy.club typing.ink tzcafe.com u.miaomiao.li u2be.ovh ublog.kimapr.net ublog.longlandclan.id.au ublog.tech
ublog.thirdlaw.net udongein.xyz ue.oiaa.aaio.eu ufasofilmebi.net uirapuru.ibict.br ukadon.shillest.net ukers.eu
ukraine.rs ukrainian.network uksocial.net ukuru.net uldegrova.com ulmd.de um.lugarzinho.top umaikebab.xyz uncast.net
uncontrollablegas.com under-bank.blue unextro.net unhinged.dog uni.vuwuv.com unicycl.ing unifed.io union.place
universe.feliver.se unix.family unkn.uk unkomaker.hostdon.ne.jp unkworks.net unnerv.jp unreachable.cloud
unsocial.morbia.org unstable.icu unstable.systems unstraight.club unsuspicious.website unteraffen.de untrusted.website
unwilling.observer unxpnx.farm upallnight.minnix.dev upheaval420.duckdns.org upload.chat upp2.com upvote.au
urbanists.video uri.life ursal.zone ursula.ahlamon.org urtier.corvi.schule us.andrewscom.net us.tv
us.woundclinic.space usenet.lol usr.cloud ustc.mba usuzakuraya.us utasansh.in utopia.cool utopie.peacefrogs.net
utsukta.org utube.ro utveckla.re uuchten.lu uuu.moe uvix.cc uwyn.net uxp.de v-insanity.com v.9tail.net
v.basspistol.org v.bearvideo.win v.j4.lc v.kisombrella.top v.koa.im v.kyaru.xyz v.lesterpig.com v.lor.sh v.mbius.io
v.mkp.ca v.mom-gay.faith v.ocsf.in v.posm.gay v.rakow.pl v.slaycer.top v0.trm.md v1.smartit.nu v2.flyingcube.tech
v2.nyoki.club v3.cathoderay.tube v64.net va-11-hall-a.cafe va11halla.bar vacatureforum.nl vaclavpasek.cz vael.town
valenciapa.ws valkyrie.la vamzdis.group.lt vandrare.page vapers.jp vargar.org vargholm.dk varishangout.net
varmint.town varwest.fr vault.mle.party vedimak.ru vee.seedy.cc veedeo.org veenus.art vegoon.party velocipederider.com
velodrama.cc vemb.re venner.network verse.aubrielee.com verse.belltower.it verse.c0de.works vfeed.co vgg.lol
vgn.church vhs.absturztau.be vhsky.cz vickerson.me vid.cthos.dev vid.cult9.xyz vid.kinuseka.us vid.lelux.fi
vid.mattedwards.org vid.mawuki.de vid.meow.boutique vid.mkp.ca vid.nocogabriel.fr vid.norbipeti.eu
vid.northbound.online vid.ohboii.de vid.plantplotting.co.uk vid.pretok.tv vid.prometheus.systems vid.samtripoli.com
vid.shadowkat.net vid.soafen.love vid.sofita.noho.st vid.tstoll.me vid.ttwsyfree.org vid.twhtv.club vid.wildeboer.net
vid.y-y.li vid.zeroes.ca vidbel.com vidcommons.org video-cave-v2.de video-liberty.com video.076.ne.jp
video.1000i100.fr video.1146.nohost.me video.2bpencil.online video.383.su video.4d2.org video.9wd.eu video.abraum.de
video.administrieren.net video.ados.accoord.fr video.adullact.org video.airikr.me video.akk.moe video.aldeapucela.org
video.alpinechain.xyz video.alternanet.fr video.amic37.fr video.amiga-ng.org video.anartist.org
video.angrynerdspodcast.nl video.anormallostpod.ovh video.antirep.net video.antopie.org video.aokami.codelib.re
video.apz.fi video.arbitrarion.com video.arribas.dev video.arslansah.com.tr video.asgardius.company video.asonix.dog
video.audiovisuel-participatif.org video.barcelo.ynh.fr video.bards.online video.bashdays.ru video.benetou.fr
video.bgeneric.net video.bilecik.edu.tr video.blast-info.fr video.blender.org video.blinkyparts.com video.blois.fr
video.blueline.mg video.bmu.cloud video.botconf.eu video.bruitbruit.com video.cabane-libre.org video.canadiancivil.com
video.canc.at video.cartoon-aa.xyz video.catgirl.biz video.cats-home.net video.causa-arcana.com
video.charlesbeadle.tech video.chasmcity.net video.chbmeyer.de video.chobycat.com video.chomps.you video.cigliola.com
video.citizen4.eu video.clumsy.computer video.cnnumerique.fr video.cnr.it video.coales.co
video.colibris-outilslibres.org video.collectifpinceoreilles.com video.comune.trento.it video.coop.tools video.coyp.us
video.csc49.fr video.cymais.cloud video.danielaragay.net video.datsemultimedia.com video.davduf.net
video.davejansen.com video.deadsuperhero.com video.demorose.me video.devinberg.com video.diachron.net
video.dlearning.nl video.dnfi.no video.dragoncat.org video.drcassone.com video.dresden.network video.drgnz.club
video.dudenas.lt video.echelon.pl video.echirolles.fr video.edu.nl video.eientei.org video.elfhosted.com
video.ellijaymakerspace.org video.emergeheart.info video.eradicatinglove.xyz video.europalestine.com
video.everythingbagel.me video.expiredpopsicle.com video.explorewilder.com video.extremelycorporate.ca video.f-hub.org
video.fabiomanganiello.com video.fabriquedelatransition.fr video.fantastischepause.de video.farci.org
video.fassberg.app video.fdlibre.eu video.fhtagn.org video.firehawk-systems.com video.fitchfamily.org video.fj25.de
video.folkdata.se video.fosshq.org video.fox-romka.ru video.franzgraf.de video.fredix.xyz video.freeradical.zone
video.french-take.pt video.fuss.bz.it video.g3l.org video.gabiundmatthias.de video.gamerstavern.online
video.gangneux.net video.geekonweb.fr video.glassbeadcollective.org video.graine-pdl.org video.grenat.art
video.gresille.org video.grosskopfgames.de video.gyt.is video.hacklab.fi video.hainry.fr video.halle-leaks.de
video.hammons.llc video.hardlimit.com video.heathenlab.net video.heromuster.com video.hikamers.net
video.home.thomsen-jones.dk video.hoou.de video.hostux.net video.ibiala.ch video.icic.law video.ifuncle.kr
video.igem.org video.infiniteloop.tv video.infinito.nexus video.infojournal.fr video.innovationhub-act.org
video.internet-czas-dzialac.pl video.interru.io video.iphodase.fr video.ipng.ch video.irem.univ-paris-diderot.fr
video.ironsysadmin.com video.islameye.com video.it-service-commander.de video.ivel.fr video.jacen.moe video.jadin.me
video.jeffmcbride.net video.jigmedatse.com video.katehildenbrand.com video.kayzoka.net video.kinkyboyspodcast.com
video.kuba-orlik.name video.lacalligramme.fr video.lacaveatonton.ovh video.lanceurs-alerte.fr video.laotra.red
video.lapineige.fr video.laraffinerie.re video.latavernedejohnjohn.fr video.latribunedelart.com video.lavolte.net
video.leiwand.space video.lemediatv.fr video.lequerrec.eu video.lern.link video.liberta.vip video.libreti.net
video.licentia.net video.linc.systems video.linux.it video.linuxtrent.it video.livecchi.cloud video.liveitlive.show
video.lono.space video.lqdn.fr video.lrose.de video.lunago.net video.lundi.am video.lw1.at
video.lycee-experimental.org video.macver.org video.maechler.cloud video.mantlepro.com video.manu.quebec
video.marcorennmaus.de video.mariorojo.es video.mass-trespass.uk video.matomocamp.org video.medienzentrum-harburg.de
video.megaphone.news video.mendoresist.org video.mentality.rip video.metaversum.wtf video.mgupp.ru
video.midreality.com video.miekeroth.org video.migennes.net video.millironx.com video.monarch-pass.net
video.mondoweiss.net video.monsieur-a.fr video.monsieurbidouille.fr video.motoreitaliacarlonegri.it video.mpei.ru
video.mstddntfdn.online video.mttv.it video.mugoreve.fr video.mundodesconocido.com video.mxtthxw.art video.mycrowd.ca
video.ndqsphub.org video.neliger.com video.neondystopia.world video.nesven.eu video.netsyms.com video.ngi.eu
video.niboe.info video.nicochristmann.net video.nintendolesite.com video.niyzne.com video.no707.space video.nogafam.es
video.notizlab.de video.nstr.no video.nuvon.io video.nyc video.obermui.de video.occm.cc video.ocs.nu
video.off-investigation.fr video.oh14.de video.okaris.de video.okeso.eu video.olos311.org video.omniatv.com
video.onjase.quebec video.opensourcesociety.net video.openstudio.su video.ordinobsolete.fr video.osgeo.org
video.osvoj.ru video.ourcommon.cloud video.outputarts.com video.ozgurkon.org video.pa3weg.nl video.passageenseine.fr
video.pavel-english.ru video.pcf.fr video.pcgaldo.com video.phyrone.de video.ploss-ra.fr video.ploud.jp video.poul.org
video.procolix.eu video.pronkiewicz.pl video.publicspaces.net video.pullopen.xyz video.querdenken-711.de
video.qutic.com video.r3s.nrw video.radiodar.ru video.raft-network.one video.rainevixen.com video.rastapuls.com
video.reimu.info video.rejas.se video.resolutions.it video.retroedge.tech video.rhizome.org video.rijnijssel.nl
video.rlp-media.de video.root66.net video.rs-einrich.de video.rubdos.be video.sadmin.io video.sadrarin.com
video.samedi.pm video.sbo.systems video.selea.se video.sethgoldstein.me video.sftblw.moe video.sharebright.net
video.sidh.bzh video.silex.me video.simoneviaggiatore.com video.simplex-software.ru video.slipfox.xyz
video.smspool.net video.snug.moe video.software-fuer-engagierte.de video.soi.ch video.sonet.ws video.sorokin.music
video.sotamedia.org video.starysacz.um.gov.pl video.stevesworld.co video.stuve-bamberg.de video.stwst.at
video.subak.ovh video.surazal.net video.systems.cogsys.wiai.uni-bamberg.de video.taboulisme.com video.taskcards.eu
video.team-lcbs.eu video.tedomum.net video.telemillevaches.net video.terrestris.nl video.thedemocracyadvocate.com
video.thedwyers.co video.thepolarbear.co.uk video.thinkof.name video.thistleandmoss.org video.thoshis.net
video.tii.space video.tkz.es video.tmmd.club video.trankil.info video.triplea.fr video.troed.se video.turbo-kermis.fr
video.turbo.chat video.typica.us video.up.edu.ph video.uriopss-pdl.fr video.ustim.ru video.ut0pia.org
video.vaku.org.ua video.valme.io video.vegafjord.me video.veloma.org video.versammeln-antirassismus.org
video.violoncello.ch video.vny.fr video.voiceover.bar video.voidconspiracy.band video.wakkeren.nl
video.windfluechter.org video.writeas.org video.yukari.moe video.ziez.eu video2.icic.law video2.jigmedatse.com
videobit.cc videohaven.com videolovers.site videomensoif.ynh.fr videonaute.fr videos-libr.es
videos-passages.huma-num.fr videos.aadtp.be videos.aangat.lahat.computer videos.aard.at videos.abnormalbeings.space
videos.adhocmusic.com videos.ahp-numerique.fr videos.alamaisondulibre.org videos.alolise.org
videos.apprendre-delphi.fr videos.archigny.net videos.aroaduntraveled.com videos.b4tech.org videos.benjaminbrady.ie
videos.benpro.fr videos.bik.opencloud.lu videos.capitoledulibre.org videos.cemea.org videos.cloudfrancois.fr
videos.cloudron.io videos.codingotaku.com videos.coletivos.org videos.conferences-gesticulees.net videos.courat.fr
videos.danksquad.org videos.darckoune.moe videos.digitaldragons.eu videos.dinofly.com videos.domainepublic.net
videos.draculo.net videos.dromeadhere.fr videos.elbinario.net videos.elenarossini.com videos.erg.be
videos.evoludata.com videos.explain-it.org videos.factsonthegroundshow.com videos.fb3i.fr videos.festivalparminous.org
videos.figucarolina.org videos.foilen.com videos.foundmediaarchive.com videos.fsci.in videos.funkwhale.audio
videos.gamercast.net videos.gianmarco.gg videos.globenet.org videos.gnieh.org videos.grafo.zone videos.hack2g2.fr
videos.hauspie.fr videos.hush.is videos.hyphalfusion.network videos.icum.to videos.ijug.eu videos.ikacode.com
videos.im.allmendenetz.de videos.iut-orsay.fr videos.jacksonchen666.com videos.joelavalos.me videos.john-livingston.fr
videos.judrey.eu videos.kaz.bzh videos.knazarov.com videos.koumoul.com videos.koweb.fr videos.kuoushi.com
videos.lacontrevoie.fr videos.laguixeta.cat videos.laliguepaysdelaloire.org videos.lemouvementassociatif-pdl.org
videos.lescommuns.org videos.leslionsfloorball.fr videos.librescrum.org videos.livewyre.org videos.lukazeljko.xyz
videos.luke.killarny.net videos.m14b.eu videos.maitregeek.eu videos.metschkoll.de videos.metus.ca videos.mgnosv.org
videos.miolo.org videos.mleduc.xyz videos.mykdeen.com videos.noeontheend.com videos.numericoop.fr
videos.numerique-en-commun.fr videos.offroad.town videos.omidmash.de videos.openmandriva.org videos.pair2jeux.tube
videos.parleur.net videos.pcorp.us videos.pofilo.fr videos.pop.eu.com videos.pueseso.club videos.qwast-gis.com
videos.rampin.org videos.rauten.co.za videos.realnephestate.xyz videos.ritimo.org videos.sarcasmstardust.com
videos.scanlines.xyz videos.shendrick.net videos.shmalls.pw videos.side-ways.net videos.solomon.tech
videos.spacebar.ca videos.squat.net videos.stackgui.de videos.stadtfabrikanten.org videos.sujets-libres.fr
videos.supertuxkart.net videos.sutcliffe.xyz videos.talania.dnshome.de videos.tcit.fr videos.testimonia.org
videos.thinkerview.com videos.toromedia.com videos.torrenezzi10.xyz videos.triceraprog.fr videos.trom.tf
videos.tusnio.me videos.ubuntu-paris.org videos.upr.fr videos.utsukta.org videos.v4rg.io videos.viorsan.com
videos.wakapo.com videos.wherelinux.xyz videos.wikilibriste.fr videos.wirtube.de videos.yesil.club videos.yeswiki.net
videosdulib.re videotape.me videoteca.kenobit.it videotheque.uness.fr videotube.duckdns.org
videotvlive.nemethstarproductions.eu viditube.site vidrir.blog vids.capypara.de vids.roshless.me vids.stary.pc.pl
vids.tahomavideo.com vids.tekdmn.me vidz.antifa.club vidz.julien.ovh viewfinder.pro views.southfox.me vikings.scot
ville.sorcie.re violetgarden.pe.kr virtual-girls-are.definitely-for.me vis.ion.ovh visionon.tv visitors.sk viste.pt
vivaristics.net vive.im vivere.uno vixen.zone vk5fj.net vkl.world vltava.cloud vm.io vmst.io vn.zohup.net vnchich.com
vnil.de vnop.org vnshow.net voca.tube vocalodon.net vocalounge.cafe vod.ksite.de vod.mochi.academy vod.newellijay.tv
vods.198x.eu vods.juni.tube vods.moonbunny.cafe void.0x0a.de void.holdings void.lgbt void.rehab voidposter.club
voidwood.online volatile.whimsicalforest.net voluntarytube.com vorlon.space vorny-animals.online vox.ominous.net
vozer.cafe vran.as vrc-ins.net vrnd.online vtdon.com vtor.me vtr.chikichiki.tube vtuber.house vucica.net
vulgarisation-informatique.fr vuna.no vyizis.tech waagh.top wacha.punks.cc waff.club waha.work wake.0am.jp wakoka.com
waldvogel.family wall.demouliere.eu waltham.city wanderers-waypoint.com wandzeitung.xyz wants.coffee waow.cat
warped.dev waskuisland.com watch.44con.com watch.caeses.com watch.easya.solutions watch.eeg.cl.cam.ac.uk
watch.goodluckgabe.life watch.ignorance.eu watch.jimmydore.com watch.leonardaisfunny.com watch.libertaria.space
watch.linuxrenaissance.com watch.makearmy.io watch.ocaml.org watch.otherwise.one watch.samhou.de watch.snoot.tube
watch.tubelab.video watching.cypherpunk.observer waterford.international wavelight.ws wayward.dog wbrew.radom.pl
we.yap.tf weague.awful.cloud weare.dcnh.tv weatherishappening.network web-fellow.de web.brid.gy web4.us webtoo.ls
webtv.espaces.media webtv.vandoeuvre.net webworxshop.com weekly.org weibo.zhangyuqing.cn weird.autos weirder.earth
weitwegfreun.de welcometo.squelfland.com welldn.net wellduck.me wellspring26.nl welt.all.de welterde.de were.party
wersdoerfer.de westergaard.video westodon.com wetdry.world wetshav.ing wetubevid.online wf.damu.page wf.dranik.party
wf.fun.systems wf.sofita.noho.st whemic.xyz whereismysupersuit.com whinge.town whisper.tf whitehouse.org whitelion.me
whitespashe.uk wholesome.computer whoneedsabudget.cheap wi2-fediverse.win.kit.edu widemus.de widget.uk wien.rocks
wiggle.website wigs.cafe wikify.org wikileaks.video wikis.world wilddog.hendikins.id.au willnorris.com wilstoncak.es
windbag.org wired.bluemarch.art wirejunkie.net wisdomhole.com wisteria.cafe witches.rest witchlounge.ca witchy.ink
withbrains.com witter.cz wiwi.video wizarding-world.icu wizzards.club wizzzard.online wjt.je wkly.ws wobbl.xyz
woem.space wokka.be wolfdo.gg wolfgirl.bar wolfgirl.space wolfpaw.kr wolfs.computer wolvesare.sexy wonkodon.com
woodland.video woods.secretbearsociety.org woodsidezoo.com woodworking.group woof.group woof.monster woof.tech
woolly.monster word.undeadnetwork.de work-at-hospital.com world.mudkip.email worldkey.io worldofvids.com worm.horse
worst.computer wow.such.disappointment.fail wp-social.net wrannek.me wrestle.town wrily.foad.me.uk writ.live write.as
write.askan.info write.c7.io write.grin.hu write.hemmer.land write.medienzentrum.rocks write.mrah.live
write.otter.homes write.rbq.zone write.rlp.schule write.szkod.ovh write.tedomum.net write.tobedefined.net
write.underworld.fr write.whylib.com writee.org writeout.ink writersaur.us writing.exchange wrong.tools wspanialy.eu
wtf.lt wtfayla.com wts.im wuffs.org wug.fun www2.kt2003.info wxw.moe wxw.ooo wxy.ai.kr wybt.net wyrdsweb.net wyrm.moe
x.884.ch x.continuity.space x.gthree.win x.isalman.dev x.lunatiki.de x.mxteam.spb.ru x.oq.la x.zyi.io x0.dk x0f.org
x0r.be x69.org xarxa.cloud xbn.ch xcloud.zone xd.trispadsmit.com xelebre.com xeno.chat xeno.glyphpress.com
xeri.irex.aretex.ca xin.cat xnu.kr xoddiel.net xoxi.ca xoxo.zone xrh0905.top xscape.club xscape.zclan.cc xtsun.xyz
xtux.org xusix.com xxivproduction.video xxx.azyobuzi.net xyzzy.link xz.vc y.diskcat.com ya.quelqueschoses.fr yabtm.us
yakify.org yakumo.foundation yakyudon.net yamabi.co yandere.cc yap.hyang.xyz yap.pony.biz yasaiseikatsu.net
yazoocity.us ybrammer.com yearning.gay yee.camp yeg.bike yem.bouncingaroundtheroom.online yeold.linux.pizza
yesterday.me yetanother.place yharnam.singles yiff.life yiffit.net yiny.org yip.gay yip.vulpine.engineer ylor.tg
yodogawa.hostdon.ne.jp yokonegi.hostdon.ne.jp yopp.me yoroy.eu yoshida2015.net yotie.blue youmewrite.com yourpix.au
yourwalls.today youthlibrary.casa yt.is.nota.live yt.orokoro.ru ythreektech.com yttrx.com ytube.retronerd.at
yuitobe.wikiwiki.li yukari.cafe yukari.in yukistorm.com yunopeertube.myddns.me yunyun.moe yuustan.space yyc.bike
yysk.icu z4zcz4vg.xyz zachleat.com zaidin.lgbt zap.biribiri.moe zegheteens.nl zeilcharter.de zelk.space zemmy.cc
zenarca.de zensky-pj.com zentube.org zenyasai.g-fukurowl.club zeppelin.flights zerobytes.monster zeroes.ca
zerschnurrt.de zettel.haus zhub.link zia.io zirk.us zitagravelbiker.eu zitidar.barsoom.cc zmtdn.de znark.us zocial.ee
zoeoconnell.co.uk zohup.com zombie.cafe zombienet.org zombofant.net zomglol.wtf zone.liolok.com zoo.retro-ink.com
zoroark.cafe zotsite.net zotum.net zpravobot.news zug.network zumvideo.de zusammenhalt.de zusammenkunft.net
zuzakistan.com zy.gy zyi.io zz.ac
`;

let known: ReadonlySet<string> | undefined;

/** Whether a host, in lower case, is one of these. */
export function isFediverse(host: string): boolean {
  known ??= new Set(HOSTS.split(/\s+/));
  return known.has(host.replace(/^www\./, ''));
}
