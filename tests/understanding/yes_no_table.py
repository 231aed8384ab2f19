"""Data: replies to yes-or-no questions, in our own wording."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

# A question, then what says yes, what says no, and what settles nothing.
TABLE = """
? 您订的书桌送到了吗?
yes: 到了 | 上周三就到了 | 已经到货了 | 收到了,谢谢 | 早收到啦 | 到咗喇 | 昨天下午送到的
no: 还没到 | 没到呢 | 到现在都没影 | 未收到 | 仲未到 | 等了半个月还没送来 | 没收到 | 木有 | 一直在等,没人送
-: 不知道,我出差了 | 没注意看 | 什么书桌? | 你是谁 | 晚点再说
? 热水器修好了吗?
yes: 修好了 | 已经修好啦 | 弄好了,挺好用 | 好使着呢 | 搞定了 | 一切正常 | 没再出问题 | 修完了,谢谢
no: 没修好 | 还没修呢 | 还是老样子 | 照样漏 | 又坏了 | 修了跟没修一样 | 才怪 | 修个屁 | 用不了 | 还没人来修
-: 不清楚 | 还没试过 | 看情况吧 | 一半一半 | 嗯? | 换了三个师傅
? 请问水管还漏水吗?
yes: 还漏 | 照漏 | 漏得更厉害了 | 还在滴 | 老样子 | 天天漏
no: 不漏了 | 早就不漏了 | 一滴都没有了 | 没再漏过 | 完全好了 | 再也没漏过
-: 还没看 | 不确定 | 我明天看看
? 请问是李先生本人吗?
yes: 是我 | 我就是 | 本人 | 正是 | 系我
no: 我是他太太 | 他出去了 | 打错了 | 不是本人 | 我姓陈 | 我是他同事
-: 有什么事? | 你哪位
? 您需要我们再派人上门吗?
yes: 要的 | 麻烦安排一下 | 好呀 | 得呀 | 尽快吧 | 都行 | 中
no: 不用了 | 先不用 | 算了吧 | 免了 | 没必要 | 唔使喇 | 用不着
-: 再看看 | 到时候说吧 | 你们收费吗?
? 周五下午的安装您在家吗?
yes: 在家 | 没问题 | 随时都行 | 那天我休息 | 可以的
no: 要上班 | 不方便 | 出差了 | 改到周日吧 | 来不及 | 走不开 | 冇时间
-: 还不一定 | 看情况
? 师傅有没有另外收费?
yes: 多收了五十块 | 加了八十元 | 临时又要了一百
no: 没有收 | 一分钱没多收 | 分文未取 | 按报价收的 | 没加钱
-: 不清楚,我老公付的
? 工作人员礼貌吗?
yes: 很客气 | 挺有礼貌的 | 态度没得说 | 非常热情
no: 不礼貌 | 爱答不理 | 凶得很 | 态度很差 | 板着个脸
-: 没见到人 | 一般般吧
? 课程您参加了吗?
yes: 参加了 | 去了,收获很大 | 上完了
no: 没参加 | 没去成 | 错过了 | 临时有事没去 | 请假了
-: 什么课程?
? 您还愿意续费吗?
yes: 续 | 愿意 | 续吧 | 没问题
no: 不续 | 不续了 | 不考虑 | 没兴趣 | 谁还续啊 | 想得美
-: 考虑考虑 | 到时候再说
? Has your sofa been delivered?
yes: it came | it has | got it Tuesday | arrived this morning | signed for it | it was, last Friday | delivered yesterday, thanks
no: not yet | still waiting | never came | it hasn't | nobody came | nothing so far | no sign of it | not arrived | it never turned up | in my dreams
-: not sure yet | which sofa? | call me later | who is this? | haven't checked
? Is the boiler working properly now?
yes: working fine | runs like a dream | good as new | up and running | all sorted | works a treat | back to normal | it is
no: still broken | dead as a doornail | same as before | not working | it isn't | packed up again | no better | won't turn on | you tell me, we're freezing
-: haven't tried it | too early to say | it's not not working | yes and no
? Have you had any noise from the fridge since?
yes: still humming | every night | all night long | it's worse | keeps rattling
no: none so far | not a sound | no noise | not once since | all quiet | it's gone
-: haven't listened | depends
? Am I speaking with Mrs Patel?
yes: speaking | that's me | this is she | you've got her
no: nope, her husband | I'm her daughter | she's not here | wrong number
-: what's it about? | who's asking?
? Would you like us to book a follow-up visit?
yes: go for it | yes please | count me in | why not | sounds good | that would be lovely
no: no need | I'm good | pass | no thanks | don't bother | not interested | changed my mind | yeah nah
-: maybe | how much is it? | let me ask my wife
? Did the driver call you before arriving?
yes: he did | he called first | someone did
no: he didn't | nobody called | he never did | not a word | did he heck
-: I was out | not sure
? Was the cleaner polite?
yes: very friendly | couldn't have been nicer | lovely lady | always courteous
no: rude | about as polite as a wasp | not very friendly | no manners | rolled her eyes at me
-: didn't meet her | no comment
? Did the technician charge you anything extra?
yes: added 40 dollars | paid 20 extra | wanted another 15 quid on top
no: not a penny more | he didn't | stuck to the quote | nothing extra | only what was agreed
-: my son paid, ask him
? Would you recommend us to a colleague?
yes: in a heartbeat | already have | without hesitation | you bet | I would
no: once bitten | not in a million years | I wouldn't | never again | fat chance | as if | only to my enemies
-: depends on the price
? Can you come in at nine on Monday?
yes: can can | I'll be there | works for me | see you then | count me in | nah yeah
no: cannot lah | I'm away | can't make it | I'm working | any day but Monday
-: let me check | what for?
? 您现在仍然收不到验证码吗?
yes: 收不到 | 还是收不到
no: 收得到了 | 收到了
-: 没再试
? 行李找到送回酒店了吗?
yes: 前台刚给我打电话说到了 | 拿到了,箱子裂了
no: 没有,还在机场 | 影都没见 | 还没消息 | 还在查
-: 你们说呢
? 请问您的保单寄到了吗?
yes: 寄到了 | 昨天签收的 | 收到咗
no: 没见着 | 说寄了,没看到 | 还没寄来 | 邮箱是空的
-: 哪份保单
? 您的信用卡激活了吗?
yes: 激活了 | 早就激活了 | 弄好了
no: 没激活 | 还没激活呢 | 激活不了 | 不会弄,没激活成
-: 在忙
? 護士有跟您說明注意事項嗎?
yes: 有說 | 說得很清楚 | 講得很詳細 | 有啊,很仔細
no: 沒有說 | 完全沒講 | 一句都沒提 | 講得太快聽不懂
-: 我媽去的
? 師傅裝完之後有沒有清理現場?
yes: 清理了 | 收拾得很乾淨 | 掃得乾乾淨淨
no: 沒清理 | 一地都是紙箱
-: 那天我不在
? 冷氣仲有冇漏水?
yes: 仲漏緊 | 仲係漏 | 漏得仲勁 | 有呀
no: 冇漏喇 | 冇再漏 | 一滴都冇 | 冇喇
-: 未開過
? 你收到我哋寄出嘅信未?
yes: 收到喇 | 收咗 | 尋日收到
no: 未收到 | 仲未 | 冇收過 | 都未有
-: 咩信?
? 请问您对赔付结果满意吗?
yes: 满意 | 挺满意的 | 没意见 | 还算满意
no: 不满意 | 赔这么点,打发要饭的 | 不服 | 太失望了
-: 等我看看
? 家里的网恢复了吗?
yes: 恢复了 | 能上了 | 已经能用了 | 好了,速度飞快
no: 没有恢复 | 还是断的 | 一直掉线 | 刚好了又断了 | 连不上 | 还是没网
-: 我不在家
? 孩子适应新班级了吗?
yes: 适应了 | 挺适应的 | 早就适应了
no: 还不适应 | 不太适应
-: 刚去一天,不好说
? 司机准点接到您了吗?
yes: 准点 | 提前五分钟到的 | 很准时
no: 迟到了半小时 | 等了四十分钟 | 没来 | 晚点了
-: 我取消了订单
? 是否还需要我们保留床位?
yes: 需要 | 留着吧 | 麻烦保留 | 要
no: 不需要了 | 不用保留 | 取消吧 | 不用了,谢谢
-: 我问问家里人
? 您本人申请的这笔贷款吗?
yes: 是的 | 对
-: 什么贷款
? 请问您有遇到信号中断的情况吗?
yes: 经常断 | 遇到过 | 有,天天断
no: 没遇到 | 没有过 | 从来没断过
-: 没留意
? 今天体检您能准时到吗?
yes: 能到 | 会准时到的 | 没问题 | 在路上了
no: 到不了 | 堵车了,赶不上 | 改天吧 | 来不了
-: 几点来着?
? Has the surveyor been round yet?
yes: he has | been and gone | came on Thursday | yes, yesterday
no: nobody's been | not yet | still waiting for him | no sign of anyone | hasn't been
-: what surveyor?
? Did your flight leave on time?
yes: bang on time | left on the dot | it did | on schedule
no: three hours late | delayed twice | it didn't | cancelled
-: I missed it, ask my wife
? Is your room to your liking?
yes: love it | perfect | it's lovely | couldn't ask for more
no: it's filthy | smells of smoke | it isn't | far too noisy
-: just arrived
? Have you been able to register online?
yes: done it | all registered | I have
no: site keeps crashing | can't get past the password | I haven't | it won't let me
-: what's the link?
? Do you still have a rash?
yes: still itchy | worse than ever | I do
no: all gone | cleared up | it's gone | I don't | faded away
-: what rash
? Did the cleaner damage anything?
yes: scratched the table | broke a lamp | she did
no: nothing broken | all intact | she didn't | not a scratch
-: haven't been home yet
? Are you happy to proceed with the quote?
yes: go ahead | fine by me | happy with that | let's do it | crack on
no: too expensive | hold off for now | not at that price | no thanks | I'll pass
-: need to think about it | what does it include?
? Did the doctor explain the results?
yes: she explained everything | she did, very clearly | went through it step by step
no: he didn't explain anything | not a word | none the wiser
-: results aren't in yet
? Was the parcel left with a neighbour?
yes: it was
no: it wasn't
-: haven't looked
? Is the app still crashing?
yes: crashes every time | still crashing | every few minutes | it is
no: works fine now | not any more | hasn't crashed since | it's stopped
-: deleted it
? Did you enjoy your stay?
yes: loved every minute | it was wonderful | we did | had a great time
no: it was awful | not at all | we didn't | waste of money
-: we cancelled
? Shall I put you down for Tuesday?
yes: please do | Tuesday's fine | go on then | yep
no: not Tuesday | can't do Tuesday | I'll give it a miss | no can do
-: is there a cost?
? Has your tenant paid the rent?
yes: paid on the first | he has | paid up | cleared yesterday
no: not a penny | he hasn't | two months behind | refuses to pay
-: which flat?
? Do you need a lift to the clinic?
yes: that would help | yes please | I do | if you could
no: I'm fine thanks | I'll manage | no need
-: when is it again?
? Has anyone followed up on your complaint?
yes: a manager rang me | someone called Friday | they have | got an email yesterday
no: radio silence | not a soul | nobody has | still nothing | zilch
-: what complaint
? 您预约的家电清洗完成了吗?
yes: 洗完了 | 洗好了,很干净 | 做完了 | 前天就洗过了
no: 还没洗 | 没人来洗 | 约了三次都没来
-: 不知道是哪个预约
? 退货的钱退给您了吗?
yes: 退了 | 已经退回来了 | 昨天到的账
no: 没退 | 还没退给我 | 一分钱没见 | 拖到现在还没退
-: 我没退货啊
? 新手机用得习惯吗?
yes: 挺习惯的 | 用得很顺手 | 很好用 | 习惯了
no: 不习惯 | 用不惯 | 太难用了
-: 刚拿到手
? 您家的电表还跳闸吗?
yes: 还跳 | 一开空调就跳 | 昨晚又跳了 | 跳得更勤了
no: 不跳了 | 换了之后没跳过 | 再没跳过 | 好了
-: 没敢开空调
? 客户经理有没有跟您联系?
yes: 联系了 | 打过电话了 | 有,聊了半天
no: 没有联系 | 没人找我 | 没消息
-: 我换号了
? 请问您是张伟吗?
yes: 是 | 对,什么事
no: 不是 | 你打错了 | 我是他爸
-: 你哪里的
? 您同意我们将预约改到下周吗?
yes: 同意 | 可以 | 行,没问题 | 随你们
no: 不同意 | 不行,我下周没空
-: 改到周几?
? 酒店的早餐您还满意吗?
yes: 满意 | 很丰盛,不错 | 挺好吃的
no: 不满意 | 太难吃了
-: 没去吃
? 维修人员有没有损坏您的物品?
yes: 摔坏了一个杯子 | 把地板划了 | 有
no: 没有 | 没损坏 | 都好好的 | 完好无损
-: 还没检查
? 路由器的灯正常了吗?
yes: 正常了 | 绿灯了 | 好了 | 恢复正常了
no: 还是红灯 | 不亮 | 没恢复 | 不正常,一直闪
-: 我在外地
? 您愿意向亲友推荐我们诊所吗?
yes: 愿意 | 已经推荐了 | 当然会 | 一定推荐
no: 不愿意 | 不会推荐 | 谁去谁后悔 | 算了吧
-: 看以后吧
? 請問您收到補寄的零件了嗎?
yes: 收到了 | 有收到 | 昨天收到囉 | 收到啦,已經裝上去了
no: 沒收到 | 還沒收到欸 | 沒有欸 | 連個影子都沒有
-: 什麼零件?
? 部洗衣機而家轉唔轉到呀?
yes: 轉到喇 | 轉到,冇問題 | 得咗喇
no: 轉唔到 | 仲係唔得 | 唔得呀
-: 未試
? 你聽日方唔方便我哋上門?
yes: 方便 | 得 | 冇問題 | 可以呀
no: 唔方便 | 聽日唔得 | 冇人喺屋企 | 要返工
-: 幾點呀?
? Has the window been replaced?
yes: replaced yesterday | they did it Monday | it has been | all done
no: still boarded up | still cracked | not replaced | they never came back | it hasn't
-: which one?
? Did you find the staff helpful?
yes: really helpful | they were | couldn't do enough for us | very
no: not helpful | not at all | useless | they couldn't care less
-: didn't speak to any
? Is the medication agreeing with you?
yes: it is
no: it isn't | not really
-: haven't started it
? Do you still have the old router?
yes: I do | yes it's here
no: I don't | not any more
-: why?
? Did the bank refund the fee?
yes: they did | refunded in full | got it back | it's back in my account
no: they refused | they didn't | not a penny | still waiting
-: what fee?
? Are you able to attend on the 12th?
yes: I'll be there | I can | count me in | yes, looking forward
no: can't make it | I'm away that week | I can't | afraid not | no can do
-: let me check my diary
? Have you had any problems since the upgrade?
yes: keeps freezing | yes, loads | drops out every evening
no: none | not a single one | smooth sailing | all good | works fine | no problems
-: haven't upgraded
? Were you kept waiting?
yes: we were
no: not at all | we weren't
-: I cancelled
? Would you like to keep your booking?
yes: yes | please | I would
no: no longer needed | I wouldn't | let it go
-: what day was it?
? Did the installer clean up afterwards?
yes: spotless | he did | cleaned up everything
no: he didn't | never cleaned up
-: wasn't in
? Is that everything sorted for you?
yes: all sorted | it is | sorted, cheers | yep all done
no: not yet | it isn't | far from it | still not sorted
-: who's this?
? Can we text you the results?
yes: sure | go ahead | fine by me | yes you can
no: no | please don't | I'd rather not
-: what results?
? Was the pizza hot when it arrived?
yes: piping hot | it was | hot and tasty
no: stone cold | barely warm | lukewarm | it wasn't
-: haven't eaten it
? 您的快递收到了吗?
-: 不知道啊,我在外地 | 我让我妈问问 | 你们是哪家快递 | 什么快递 | 我没买东西 | 转人工 | 别再发了 | 现在开会,晚点联系 | 收到请回复? | 你好 | 谢谢 | 收到了一半 | 号码是多少,我查查 | 应该收到了吧 | 好像到了 | 快递公司电话多少 | 我问下门卫 | 今天星期几 | 打错电话了吧 | 多久能到?
? 空调修好了吗?
-: 刚装上还没开 | 等晚上试试再说 | 我不在家,问我老公 | 你是机器人吗 | 有时好有时坏 | 好一阵坏一阵 | 明天才能看出来 | 费用怎么算 | 我要投诉 | 修了三次 | 师傅人不错 | 你说什么 | 今天天气真热 | 我没报修过
? 您愿意参加下个月的活动吗?
-: 到时候看 | 得问问我太太 | 什么活动,在哪里 | 要钱吗 | 还没想好 | 可能吧 | 看时间 | 再联系 | 你先发资料给我看看 | 考虑一下
? 请问是王先生本人吗?
-: 你是哪位 | 有什么事 | 怎么有我电话的 | 说 | 是不是骗子 | 什么事先说 | 哪里打来的
? Has your order arrived?
-: which order? | I'm at work, no idea | ask my wife | call back later | who is this | let me check the porch | hi | thanks | part of it did | should be here by now I guess | I'll look tonight | track it for me please
-: what's the tracking number | stop texting me | I ordered two things | I didn't order anything | when was it sent | it might have | wrong number mate | can I change the address
? Is the heating fixed?
-: haven't turned it on yet | ask the landlord | depends on the day | I'm away till Monday | what heating | how much will it cost | the engineer was nice | I moved out last month | hard to say | works sometimes | can you call me
-: only time will tell | half the radiators | lol | ??? | he came twice | we'll see tonight
? Would you like to renew?
-: how much | what are the terms | not decided | let me sleep on it | need to talk to my husband | send me the details first | could you ring me tomorrow | perhaps | what happens if I don't | is there a discount | I'll think about it
-: get me a manager
? Any noise since the repair?
-: not been in the car | define noise | haven't driven it yet | can't tell, I'm deaf | who wants to know | ask my son he drives it
? 您的牙疼好点了吗?
yes: 好多了 | 不疼了 | 好了,能吃饭了
no: 还是疼 | 一点没好
-: 还没吃药
? 您的航班改签成功了吗?
yes: 改好了 | 成功了 | 已经改签了 | 办妥了
no: 没成功 | 改不了 | 一直显示失败
-: 我问下同事
? 我们的司机到达了吗?
no: 没到 | 还没来
-: 我取消了
? 您还记得预约的时间吗?
yes: 记得 | 记得,周三 | 当然
-: 几号来着
? 家里现在有人吗?
yes: 有
no: 没有
-: 干嘛
? 您能提供一下发票吗?
yes: 能 | 可以,我找找 | 有,发给你
no: 不能
-: 怎么提供
? 新床垫睡得舒服吗?
yes: 舒服 | 挺舒服的 | 睡得很香 | 比原来的好
no: 不舒服 | 太硬了 | 硬得像石板
-: 还没睡过
? 油烟机的噪音还大吗?
yes: 吵得要命
no: 小多了 | 安静多了
-: 没开过
? 客服有没有在24小时内回复您?
yes: 回复了 | 当天就回了
no: 没回复 | 三天了都没人理 | 没有
-: 没注意时间
? 您之前反映的卡顿现象还存在吗?
yes: 存在 | 还卡 | 照卡不误 | 没改善
no: 不卡了 | 没有了 | 流畅多了
-: 最近没用
? 孩子上课专心吗?
yes: 专心 | 很专心
no: 不专心
-: 这得问老师
? 房东同意延期了吗?
yes: 同意了 | 点头了
no: 没同意 | 不同意 | 死活不肯
-: 联系不上他
? 單車修理好未?
yes: 整好喇 | 修好咗 | 搞掂
no: 未整好 | 未呀 | 未修好
-: 唔知喎
? 請問網路費您繳了嗎?
yes: 繳了 | 繳過了 | 昨天超商繳的
no: 還沒繳 | 沒繳
-: 多少錢
? Did the vet call with the results?
yes: she called this morning | yes she did | he rang yesterday
no: hasn't called | no call yet | nothing from the vet | nobody rang
-: what results?
? Is the Wi-Fi reaching upstairs now?
yes: it is | yes, strong signal
no: it isn't | not a chance
-: not been upstairs
? Did the carpet dry overnight?
yes: it did | yes
no: it didn't | no
-: haven't checked
? Have the stitches been removed?
yes: they have | removed last week
no: not yet | still in | they haven't
-: which ones?
? Are the kids settling in?
yes: they are | yes thanks
no: they aren't | not really
-: only been one day
? Is the car ready to collect?
yes: it is | picked it up already
no: not ready | still in the workshop | it isn't
-: let me ring them
? Was the guide knowledgeable?
yes: very knowledgeable | he was | extremely
no: not very knowledgeable | he wasn't
-: didn't have a guide
? Did you get a seat together?
yes: we did | got two together
no: we didn't | no
-: haven't boarded
? Does the new key work?
yes: works | like a charm | it does
no: doesn't fit | it doesn't | won't turn
-: haven't tried it
? Do you still live at this address?
yes: still here | I do | yes same place
no: moved last year | I don't | not any more | no longer
-: who's asking?
? Is there still water coming in?
yes: still dripping | there is | yes
no: bone dry | none | there isn't | it's stopped
-: haven't been down there
? Are you coping with the new medication?
yes: I am
no: I'm not | not really
-: haven't started
? Could you send us a photo?
yes: sure | will do | just sent it | here you go
no: I can't | can't
-: of what?
? Did the waiter forget anything?
yes: forgot the drinks | he did | missed our starters
no: nothing | not a thing | he didn't | got it all
-: wasn't there
? Has the lorry brought your new wardrobe?
yes: it's standing in my bedroom | delivered it on Thursday | came last week
no: still waiting for it | all I got was the invoice | not a sign of it
-: ring me after five | what lorry?
? Is the dehumidifier still rattling?
yes: every single time | sounds like a tractor | no change whatsoever
no: silent as a church | haven't heard a thing since | purrs like a kitten
? Did the bailiff rush you?
-: my wife dealt with him
? Is the radiator in the study warm again?
yes: toasty in there | took my jumper off
no: we're sitting in coats | stone cold
? Is the new modem faster than before?
yes: night and day | twice as fast
no: about the same | if anything slower
? Shall we cancel your newspaper?
yes: get rid of it | pull the plug
no: don't you dare | leave it as it is
? Do you mind if we come an hour later?
yes: I took the morning off for this
no: whenever suits you | no skin off my nose
? Was the porter rude to you?
yes: he rolled his eyes and swore
no: sweet as pie | a proper gentleman
? Do you object to our filming the lesson?
yes: I'd rather you kept cameras out
no: be my guest | fill your boots
? Has the shower dripped since Tuesday?
no: not once
? Did the decorators stain the carpet?
no: sheets over everything, carpet's perfect
? Did you feel the dentist rushed you?
no: took all the time in the world
? Did the cake arrive in time for the party?
no: the day after
-: he brought it on the ninth
? Was the total the same as we agreed?
-: agreed 60, was billed 95
? Is the gate still stiff?
-: still at your workshop | no looser than before
? Our files say you haven't returned the keys. Is that right?
yes: that's right, haven't had a minute
no: returned them on Friday
? Will somebody else be fetching Ella on Monday?
yes: her aunt is
no: no change, just me
? Would you like to keep getting our catalogue?
yes: don't you dare stop
no: not the catalogue, no
? Would you like a paper bill each month?
-: I'd rather not answer that
? Was the hall quiet enough?
-: yes. well no. I dunno
? Is your landline working again?
yes: it came back on about four | aye, since dinner
-: 4 pm works, ring me then | not good enough, ring me
? Was the old sofa collected?
-: nothing left but dents in the carpet
? Are you pregnant?
-: I'm 68
? Is this the best number for you?
-: it is my sister's
? Did the flowers come fresh?
-: lovely, thanks a bunch for nothing
? Did the man put it where you wanted?
yes: just like I asked
"""
